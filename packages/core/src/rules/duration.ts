const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Milliseconds of a span such as `90s`, `30m`, `1h` or `7d`; `undefined` if the text is none. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * units[unit as keyof typeof units];
}

/** A span in the largest unit that has no rest: `90s`, `1h`. What is less than a second is cut off. */
export function writeDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000) * 1000;
  const unit = (['d', 'h', 'm'] as const).find((one) => seconds > 0 && seconds % units[one] === 0);
  return `${seconds / units[unit ?? 's']}${unit ?? 's'}`;
}
