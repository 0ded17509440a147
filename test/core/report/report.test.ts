import type { Finding } from '@botrules/core';
import { Findings, Source } from '@botrules/core/tooling';
import { expect } from 'chai';

const one = new Source('1.yaml', 'abc\ndef\n');
const two = new Source('2.yaml', 'abc\ndef\n');

function finding(
  source: Source,
  start: number,
  code: Finding['code'] = 'unknown-key',
  end = start + 1,
): Finding {
  return { code, message: `At ${start}.`, span: { source, start, end } };
}

describe('Findings', () => {
  it('come sorted by file, in the order of loading, then by place', () => {
    const findings = new Findings();
    for (const each of [
      finding(two, 0),
      finding(one, 5),
      finding(one, 1, 'unused-list'),
      finding(one, 1, 'unused-list', 3),
    ]) {
      findings.report(each);
    }
    const { diagnostics, omitted } = findings.finish(
      new Map([
        ['1.yaml', one],
        ['2.yaml', two],
      ]),
    );
    expect(
      diagnostics.map(({ file, line, column, length }) => [file, line, column, length]),
    ).to.deep.equal([
      ['1.yaml', 1, 2, 1],
      ['1.yaml', 1, 2, 2],
      ['1.yaml', 2, 2, 1],
      ['2.yaml', 1, 1, 1],
    ]);
    expect(omitted).to.equal(0);
  });
  it('errors stop a load, warnings do not', () => {
    const findings = new Findings();
    findings.report(finding(one, 0, 'unused-list'));
    expect(findings.hasErrors).to.equal(false);
    findings.report(finding(one, 0));
    expect(findings.hasErrors).to.equal(true);
    expect(
      findings
        .finish()
        .diagnostics.map(({ severity }) => severity)
        .sort(),
    ).to.deep.equal(['error', 'warning']);
  });
  it('are 100 at the most, errors before warnings, and the rest is counted', () => {
    const findings = new Findings();
    const long = new Source('3.yaml', 'x'.repeat(1000));
    for (let at = 0; at < 90; at++) findings.report(finding(long, at, 'unused-list'));
    for (let at = 500; at < 550; at++) findings.report(finding(long, at));
    const { diagnostics, omitted } = findings.finish();
    expect(diagnostics).to.have.length(100);
    expect(omitted).to.equal(40);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).to.have.length(50);
    expect(findings.finish(new Map(), 10).diagnostics).to.have.length(10);
    expect(findings.finish(new Map(), Number.POSITIVE_INFINITY)).to.include({ omitted: 0 });
  });
  it('a place that runs over several lines is shown on its first', () => {
    const findings = new Findings();
    findings.report(finding(one, 1, 'unknown-key', 7));
    expect(findings.finish().diagnostics[0]).to.include({ line: 1, column: 2, length: 2 });
  });
});
