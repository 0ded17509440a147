import { type Diagnostic, renderDiagnostic } from '@botrules/core';
import { Source } from '@botrules/core/tooling';
import { expect } from 'chai';

function draw(
  text: string,
  place: { line: number; column: number; length: number },
  options: Parameters<typeof renderDiagnostic>[2] = {},
  more: Partial<Diagnostic> = {},
): string {
  const diagnostic: Diagnostic = {
    code: 'unknown-key',
    severity: 'error',
    message: 'Unknown key "wehn" in a rule.',
    file: 'rules/a.yaml',
    ...place,
    ...more,
  };
  return renderDiagnostic(
    diagnostic,
    new Map([['rules/a.yaml', new Source('rules/a.yaml', text)]]),
    options,
  );
}

describe('renderDiagnostic', () => {
  it('draws the place, the line above, the line, a caret and the hint', () => {
    expect(
      draw(
        'rules:\n  - name: refund\n    wehn: {}\n',
        { line: 3, column: 5, length: 4 },
        {},
        {
          hint: 'Did you mean "when"?',
        },
      ),
    ).to.equal(
      [
        'rules/a.yaml:3:5: error[unknown-key]: Unknown key "wehn" in a rule.',
        '  2 |   - name: refund',
        '> 3 |     wehn: {}',
        '    |     ^^^^',
        '  hint: Did you mean "when"?',
      ].join('\n'),
    );
  });
  it('draws the other places that it is about', () => {
    const drawn = draw(
      'a: 1\na: 2',
      { line: 2, column: 1, length: 1 },
      {},
      {
        related: [
          { file: 'rules/a.yaml', line: 1, column: 1, length: 1, message: 'It stands here first.' },
        ],
      },
    );
    expect(drawn).to.include('  rules/a.yaml:1:1: It stands here first.\n> 1 | a: 1\n    | ^');
  });
  it('leaves the lines out where the text is not known', () => {
    const drawn = renderDiagnostic(
      {
        code: 'bad-include',
        severity: 'error',
        message: 'There is no file.',
        file: 'x',
        line: 1,
        column: 1,
        length: 0,
      },
      new Map(),
    );
    expect(drawn).to.equal('x:1:1: error[bad-include]: There is no file.');
  });
  it('lines up the numbers of lines', () => {
    const text = Array.from({ length: 10 }, (_, at) => `k${at}: 1`).join('\n');
    expect(draw(text, { line: 10, column: 1, length: 2 })).to.include(
      '   9 | k8: 1\n> 10 | k9: 1\n     | ^^',
    );
  });
  it('puts the caret below the place: after tabs, wide letters, emoji and accents', () => {
    for (const [text, column, caret] of [
      ['\tab', 2, ' ^'],
      ['日本ab', 3, '    ^'],
      ['👍ab', 3, '  ^'],
      ['e\u0301ab', 3, ' ^'],
      ['éab', 2, ' ^'],
    ] as const) {
      expect(draw(text, { line: 1, column, length: 1 }).split('| ').at(-1), text).to.equal(caret);
    }
  });
  it('keeps to the width of the terminal, with the place in sight', () => {
    const text = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
    for (const width of [30, 60, 80, 200]) {
      const [, line, caret] = draw(text, { line: 1, column: 501, length: 4 }, { width }).split(
        '\n',
      );
      expect(line!.length).to.be.at.most(width);
      expect(line!.indexOf('HERE')).to.equal(caret!.indexOf('^^^^'));
    }
  });
  it('a file cannot steer the terminal that shows it', () => {
    const drawn = draw(
      'a: \u001b[2J\u202e\u0007x',
      { line: 1, column: 1, length: 1 },
      {},
      {
        message: 'Unknown key "\u001b[31m".',
        hint: 'Use \u0007.',
      },
    );
    expect(drawn.replaceAll('\n', '')).to.not.match(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
  it('has colours and links only where they are wanted', () => {
    const place = { line: 1, column: 1, length: 1 };
    const link = (code: string) => `https://docs.example/${code}`;
    expect(draw('a: 1', place, { link })).to.not.include('\u001b');
    const drawn = draw('a: 1', place, { color: true, link });
    expect(drawn).to.include(
      '\u001b]8;;https://docs.example/unknown-key\u001b\\unknown-key\u001b]8;;\u001b\\',
    );
    expect(drawn).to.include('\u001b[0m');
  });
  it('shows no carriage return', () => {
    expect(draw('a: 1\r\nb: 2\r\n', { line: 2, column: 1, length: 1 })).to.not.include('\r');
  });
});
