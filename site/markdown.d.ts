/** The link of the site for one that stands in `file`, a page of the repository. */
export function linkFrom(file: string, href: string): string;

/** A plugin of markdown-it for tables whose columns need no names. */
export function namelessColumns(markdown: unknown): void;
