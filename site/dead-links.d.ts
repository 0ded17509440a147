/** The links of a built site that lead to a page or a heading that is not there, each as `page: link`. */
export function deadLinks(folder: string): string[];
