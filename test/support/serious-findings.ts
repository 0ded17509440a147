import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds on a page, or in a part of it, that is serious, a line each. */
export async function seriousFindings(page: Page, within = 'body'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    // The page itself lets no script in.
    const session = await page.createCDPSession();
    await session.send('Runtime.evaluate', { expression: axe.source });
  }
  return page.evaluate(async (selector) => {
    const { axe: inPage } = globalThis as unknown as {
      readonly axe: { run(within: string): Promise<{ readonly violations: readonly Finding[] }> };
    };
    const { violations } = await inPage.run(selector);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      );
  }, within);
}
