import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds on a page, or in the parts of it that selectors name, that is serious, a line each. */
export async function seriousFindings(
  page: Page,
  ...within: readonly string[]
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const selectors = within.length > 0 ? within : ['html'];
  const there = [];
  for (const each of selectors) if ((await page.$(each)) !== null) there.push([each]);
  if (there.length === 0) throw new Error(`Nothing fits ${selectors.join(' or ')}`);
  return page.evaluate(async (include) => {
    const { axe: inPage } = globalThis as unknown as {
      readonly axe: { run(within: object): Promise<{ readonly violations: readonly Finding[] }> };
    };
    const { violations } = await inPage.run({ include });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
  }, there);
}
