/** Where a page of the repository stands on the site, such as `write/rules.md`; `undefined` if it does not. */
export function placeOf(file: string): string | undefined;

/** The pages of docs/ that no section names. */
export function pagesWithoutPlace(): string[];

/** The pages of the site, by section and group. */
export const sections: readonly {
  readonly path: string;
  readonly title: string;
  readonly groups: readonly { readonly title?: string; readonly pages: readonly string[] }[];
}[];
