import { groupByFile, reasonsOf, type TestReport } from './test-report.js';

/** JUnit's XML, which build servers read. */
export function toJunit({ results, passed, failed, skipped }: TestReport): string {
  const suites = [...groupByFile(results)].map(([file, inFile]) => {
    const broken = inFile.filter((result) => !result.passed).length;
    const cases = inFile.map((result) => {
      const head = `<testcase classname=${quote(file)} name=${quote(result.name)} file=${quote(file)} line="${result.place.line}"`;
      if (result.passed) return `    ${head}/>`;
      const reasons = reasonsOf(result);
      return [
        `    ${head}>`,
        `      <failure message=${quote(reasons[0] ?? 'failed')}>${escapeXml(reasons.join('\n'))}</failure>`,
        '    </testcase>',
      ].join('\n');
    });
    return [
      `  <testsuite name=${quote(file)} tests="${inFile.length}" failures="${broken}">`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  const total = passed + failed + skipped;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="botrules" tests="${total}" failures="${failed}" skipped="${skipped}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function quote(text: string): string {
  return `"${escapeXml(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`;
}

/** XML 1.0 has no place for most control characters, not even as entities, nor for half a surrogate pair. */
function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
