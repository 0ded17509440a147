import { signal } from '@preact/signals';

/** A file that is about to be made, to get another name, or to be deleted. */
export const adding = signal<
  | { readonly kind: 'new' }
  | { readonly kind: 'rename' | 'delete'; readonly path: string }
  | undefined
>(undefined);

/** The file that was deleted last, which can be brought back for a while. */
export const deleted = signal<{ readonly path: string; readonly text: string } | undefined>(
  undefined,
);

/**
 * A name between two others in the order of names: `10-a.yaml` and `20-b.yaml` give `15-new.yaml`.
 *
 * @param before the name that it comes after; none where it is to be the first
 * @param after the name that it comes before; none where it is to be the last
 */
export function nameBetween(before: string | undefined, after: string | undefined): string {
  const [low, high] = [numberOf(before), numberOf(after)];
  const width = Math.max(2, digitsOf(before), digitsOf(after));
  const fits = (name: string) =>
    (before === undefined || name > before) && (after === undefined || name < after);
  const number =
    after === undefined
      ? (low ?? 0) + 10
      : high === undefined
        ? undefined
        : Math.floor(((low ?? 0) + high) / 2);
  const tries = [
    ...(number === undefined ? [] : [`${String(number).padStart(width, '0')}-new.yaml`]),
    'new.yaml',
    // Behind everything that the one before begins with.
    ...(before === undefined ? [] : [`${before.replace(/\.ya?ml$/, '')}-new.yaml`]),
    ...(before === undefined ? ['0-new.yaml', '00-new.yaml'] : []),
  ];
  return tries.find(fits) ?? tries[0]!;
}

function numberOf(name: string | undefined): number | undefined {
  const digits = /^\d+/.exec(name ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function digitsOf(name: string | undefined): number {
  return /^\d+/.exec(name ?? '')?.[0].length ?? 0;
}
