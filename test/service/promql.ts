/** What a scrape found: by its name and labels, each series' value. */
export interface Scrape {
  /** Seconds. */
  readonly at: number;
  readonly series: ReadonlyMap<string, number>;
}

/** A page of metrics in Prometheus' text format. */
export function readScrape(at: number, text: string): Scrape {
  const series = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [, name, value = ''] = /^([^#\s]\S*(?: [^{}]*\})?) (\S+)$/.exec(line) ?? [];
    if (name !== undefined) series.set(name, /^nan$/i.test(value) ? Number.NaN : Number(value));
  }
  return { at, series };
}

/**
 * Which series an alert's expression holds for at the last of some scrapes. Knows as much of Prometheus' language as
 * the alerts of docs/operations.md are written in, and throws for anything else. As in Prometheus, a series that was
 * seen only once has no rate.
 */
export function holdsFor(expression: string, scrapes: readonly Scrape[]): readonly string[] {
  const [, absent] = /^absent\((.+)\)$/.exec(expression) ?? [];
  if (absent !== undefined) return valuesOf(absent, scrapes).size === 0 ? [absent] : [];
  const [, left = '', operator = '', right = ''] =
    /^(.+?)\s*(>|==|!=)\s*([\w.]+)$/.exec(expression) ?? [];
  const values = valuesOf(left, scrapes);
  const limit = /^[\d.]+$/.test(right) ? Number(right) : undefined;
  if (limit === undefined && right !== left) throw new Error(`Not understood: ${expression}`);
  return [...values].flatMap(([name, value]) => {
    const other = limit ?? value;
    const holds =
      operator === '>' ? value > other : operator === '==' ? value === other : value !== other;
    return holds ? [name] : [];
  });
}

function valuesOf(text: string, scrapes: readonly Scrape[]): ReadonlyMap<string, number> {
  const sum = /^sum by \((\w+)\) \((.+)\)$/.exec(text);
  if (sum) {
    const sums = new Map<string, number>();
    for (const [name, value] of valuesOf(sum[2]!, scrapes)) {
      const label = new RegExp(`${sum[1]}="[^"]*"`).exec(name)?.[0] ?? '';
      sums.set(label, (sums.get(label) ?? 0) + value);
    }
    return sums;
  }
  const over = /^(rate|increase)\((.+)\[(\d+)m\]\)$/.exec(text);
  if (over) {
    const [, how, selector = '', minutes] = over;
    const from = scrapes.at(-1)!.at - Number(minutes) * 60;
    const window = scrapes.filter(({ at }) => at >= from);
    const changes = new Map<string, number>();
    for (const [name, last] of select(selector, window.at(-1)!)) {
      const first = window.find(({ series }) => series.has(name))!;
      const seconds = window.at(-1)!.at - first.at;
      if (seconds === 0) continue;
      const change = last - first.series.get(name)!;
      changes.set(name, how === 'rate' ? change / seconds : change);
    }
    return changes;
  }
  return new Map(select(text, scrapes.at(-1)!));
}

/** The series of `name{label="value",label=~"regex"}`. */
function select(selector: string, { series }: Scrape): readonly (readonly [string, number])[] {
  const [whole, name, inside = ''] = /^(\w+)(?:\{(.*)\})?$/.exec(selector) ?? [];
  if (whole === undefined) throw new Error(`Not understood: ${selector}`);
  const matchers = [...inside.matchAll(/(\w+)(=~?)"([^"]*)"/g)];
  return [...series].filter(([key]) => {
    const [, ofName, labels = ''] = /^(\w+)(?:\{(.*)\})?$/.exec(key) ?? [];
    return (
      ofName === name &&
      matchers.every(([, label, operator, wanted = '']) => {
        const value = new RegExp(`(?:^|,)${label}="([^"]*)"`).exec(labels)?.[1] ?? '';
        return operator === '=' ? value === wanted : new RegExp(`^(?:${wanted})$`).test(value);
      })
    );
  });
}
