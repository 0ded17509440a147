import { toPlainEvent } from './decision-line.js';
import type { TestReport } from './test-report.js';

/** One JSON object, for scripts. */
export function toTestJson({ results, coverage, ...counts }: TestReport): string {
  const report = {
    ...counts,
    ...(coverage && { coverage }),
    results: results.map(({ events, ...result }) => ({
      ...result,
      events: events.map(({ decision, differences }) => ({
        event: toPlainEvent(decision.event),
        rule: decision.rule,
        differences,
      })),
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
