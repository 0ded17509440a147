import { readdirSync, readFileSync } from 'node:fs';
import { type ChannelProfile, parseRules } from '@botrules/core';
import { assert } from 'chai';

const root = new URL('../../../', import.meta.url);
const folder = new URL('docs/diagnostics/', root);

/** Every code, as the contract lists them. */
const codes = [
  ...readFileSync(new URL('packages/core/src/report/diagnostic.ts', root), 'utf8').matchAll(
    /^ {2}\| '([a-z-]+)'/gm,
  ),
].map(([, code]) => code!);

/** The YAML blocks below a heading as files: the first line may be a comment that names one. */
function files(page: string, heading: string): Record<string, string> {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return Object.fromEntries(
    [...own.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => [
      /^# (\S+\.yaml(?:\.txt)?)\n/.exec(text!)?.[1] ?? 'rules.yaml',
      text!,
    ]),
  );
}

/** The profiles of channels that a page shows, as options of a load. */
function channelsOf(page: string): { readonly channels?: readonly ChannelProfile[] } {
  const [, profiles] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? [];
  return profiles === undefined ? {} : { channels: JSON.parse(profiles) };
}

function found(
  texts: Record<string, string>,
  channels: ReturnType<typeof channelsOf> = {},
): readonly string[] {
  const options = { ...('rules.yaml' in texts && { entry: 'rules.yaml' }), ...channels };
  return parseRules(texts, options).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

describe('The pages on diagnostics', () => {
  it('are one for each code', () => {
    assert.isAbove(codes.length, 20);
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    assert.sameMembers(
      pages,
      codes.map((code) => `${code}.md`),
    );
    const list = readFileSync(new URL('README.md', folder), 'utf8');
    for (const code of codes) assert.include(list, `[${code}](${code}.md)`);
  });

  for (const code of codes) {
    const page = () => readFileSync(new URL(`${code}.md`, folder), 'utf8');

    it(`${code}: the wrong example gives it, and nothing else`, () => {
      const said = found(files(page(), 'Wrong'), channelsOf(page()));
      assert.isNotEmpty(said);
      for (const each of said) assert.match(each, new RegExp(`^${code}: `));
      assert.lengthOf(said, 1, said.join('\n'));
    });

    it(`${code}: the right example gives nothing`, () => {
      const right = files(page(), 'Right');
      assert.isNotEmpty(Object.keys(right));
      assert.deepEqual(found(right, channelsOf(page())), []);
    });
  }

  it('show how to pass over a warning', () => {
    const [text] = Object.values(
      files(readFileSync(new URL('README.md', folder), 'utf8'), 'To pass over a warning'),
    );
    assert.deepEqual(found({ 'rules.yaml': text! }), []);
    const bare = text!.replace(/^.*botrules-ignore.*\n/m, '');
    assert.match(found({ 'rules.yaml': bare }).join(), /^dead-button: /);
  });
});
