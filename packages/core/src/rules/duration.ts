const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Returns the milliseconds of a span such as `90s`, `30m`, `1h` or `7d`; `undefined` if the text is not a span. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^([1-9]\d{0,8})([smhd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * units[unit as keyof typeof units];
}

/** Returns a span in the largest unit that divides it: `90s`, `1h`. Fractions of a second are cut off. */
export function writeDuration(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000) * 1000;
  const unit = (['d', 'h', 'm'] as const).find((one) => seconds > 0 && seconds % units[one] === 0);
  return `${seconds / units[unit ?? 's']}${unit ?? 's'}`;
}
