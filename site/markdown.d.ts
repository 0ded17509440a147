/** The link of the site for one that stands in `file`, a page of the repository. */
export function linkFrom(file: string, href: string): string;
