import { reasonsOf, type TestReport } from './test-report.js';

/** The Test Anything Protocol. https://testanything.org/tap-version-14-specification.html */
export function toTap({ results }: TestReport): string {
  const lines = results.flatMap((result, index) => {
    const { name, place, passed } = result;
    const head = `${passed ? 'ok' : 'not ok'} ${index + 1} - ${describe(`${place.file}: ${name}`)}`;
    if (passed) return [head];
    return [
      head,
      '  ---',
      `  at: ${JSON.stringify(`${place.file}:${place.line}:${place.column}`)}`,
      '  reasons:',
      ...reasonsOf(result).map((reason) => `    - ${JSON.stringify(reason)}`),
      '  ...',
    ];
  });
  return ['TAP version 14', `1..${results.length}`, ...lines, ''].join('\n');
}

function describe(text: string): string {
  return text.replace(/[\\#]/g, '\\$&').replace(/\s+/g, ' ');
}
