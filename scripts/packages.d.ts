/** A package as `packages.js` finds it. */
interface FoundPackage {
  readonly folder: string;
  // biome-ignore lint/suspicious/noExplicitAny: a manifest is JSON, of which each test asks for what it looks at.
  readonly manifest: any;
  readonly isLibrary: boolean;
}

export const packages: readonly FoundPackage[];
export function tarballOf(manifest: { readonly name: string; readonly version: string }): string;
