import { applyEdits, renamePayload } from '@botrules/core/tooling';
import { expect } from 'chai';

const rules = `rules:
  - name: menu
    when: { any: [{ payload: [START, MENU] }, { payload: { not: MENU } }, { text: MENU }] }
    reply:
      text: MENU # MENU
      buttons:
        - { title: MENU, payload: 'MENU' }
        - { title: Other, payload: MENU_2 }
  - name: later
    when: { payload: { is: "MENU" }, title: { is: MENU } }
    follow_up: { after: 1h, payload: MENU }
    cancel: [MENU, OTHER]
`;
const tests = `tests:
  - name: MENU
    conversation:
      - click: MENU
        expect: { follow_up: MENU, reply: MENU }
      - event: { payload: MENU }
`;
const renamedRules = rules
  .replace('[START, MENU]', '[START, HOME]')
  .replace('not: MENU', 'not: HOME')
  .replace("'MENU'", "'HOME'")
  .replace('payload: { is: "MENU" }', 'payload: { is: "HOME" }')
  .replace('1h, payload: MENU', '1h, payload: HOME')
  .replace('[MENU, OTHER]', '[HOME, OTHER]');
const renamedTests = tests
  .replace('click: MENU', 'click: HOME')
  .replace('follow_up: MENU', 'follow_up: HOME')
  .replace('payload: MENU', 'payload: HOME');

describe('A payload with another name', () => {
  for (const newline of ['\n', '\r\n']) {
    it(`has it on buttons, in conditions and in tests, and nothing else has (${JSON.stringify(newline)})`, () => {
      const [one, two] = [rules, tests].map((text) => text.replaceAll('\n', newline)) as [
        string,
        string,
      ];
      const files = [
        { file: 'a.yaml', text: one },
        { file: 'a.test.yaml', text: two },
      ];
      const edits = renamePayload(files, 'MENU', 'HOME')!;
      const of = (file: string) => edits.filter((each) => each.file === file);
      expect(applyEdits(one, of('a.yaml'))).to.equal(renamedRules.replaceAll('\n', newline));
      expect(applyEdits(two, of('a.test.yaml'))).to.equal(renamedTests.replaceAll('\n', newline));
    });
  }

  it('is quoted where its name needs that', () => {
    const text = 'rules: [{ name: a, when: { payload: A }, route: a }]\n';
    const edits = renamePayload([{ file: 'a.yaml', text }], 'A', '{ "b": 1 }')!;
    expect(applyEdits(text, edits)).to.include('payload: "{ \\"b\\": 1 }"');
  });

  it('is nothing to edit where no file has it, or where an alias alone does', () => {
    expect(renamePayload([{ file: 'a.yaml', text: rules }], 'NONE', 'X')).to.deep.equal([]);
    expect(renamePayload([{ file: 'a.yaml', text: 'a: [1' }], 'NONE', 'X')).to.deep.equal([]);
    const text = 'x: &m MENU\nrules: [{ name: a, when: { payload: *m }, route: a }]\n';
    expect(renamePayload([{ file: 'a.yaml', text }], 'MENU', 'X')).to.equal(undefined);
  });
});
