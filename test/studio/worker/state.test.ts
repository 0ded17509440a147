import { listRules } from '@botrules/core/tooling';
import { expect } from 'chai';
import { StudioState } from '../../../packages/studio/src/worker/state.js';

const rules = `rules:
  - { name: a, when: { payload: A }, reply: One }
  - { name: b, when: { payload: B }, reply: Two }
default: { reply: Sorry }
`;
const path = 'rules/a.yaml';
const withNew = rules.replace(
  'rules:\n',
  'rules:\n  - name: new\n    when: { payload: N }\n    reply: Hi\n',
);

function started(): StudioState {
  const state = new StudioState({ entry: 'rules', texts: { [path]: rules } });
  state.check(true);
  return state;
}

/** The names of rules, and the lines that they stand in. */
function placesOf({ ruleSet }: Pick<StudioState, 'ruleSet'>) {
  return listRules(ruleSet!).flatMap((each) =>
    each.kind === 'rule' ? [[each.name, each.span.source.position(each.span.start).line]] : [],
  );
}

describe('Rules that are tried with another text', () => {
  it('are read with it, and are what they were when that is over', () => {
    const state = started();
    const [before, { generation }] = [placesOf(state), state];
    const tried = state.withText(path, withNew, ({ value }) => placesOf({ ruleSet: value }));
    expect(tried).to.deep.equal([
      ['new', 2],
      ['a', 5],
      ['b', 6],
    ]);
    expect(placesOf(state)).to.deep.equal(before);
    expect(state.textOf(path)).to.equal(rules);
    expect(state.generation).to.equal(generation);
  });

  it('are read again where the other text differs, and nowhere else', () => {
    const state = started();
    const rulesIn = (root: { readonly items: readonly unknown[] }) =>
      root.items.flatMap((file) => (file as { readonly items: readonly unknown[] }).items);
    const last = rulesIn(state.ruleSet!.root).at(-1);
    const tried = state.withText(path, withNew, ({ value }) => rulesIn(value!.root).at(-1));
    expect(tried === last).to.equal(true);
    expect(rulesIn(state.check(true).value!.root).at(-1) === last).to.equal(true);
  });

  for (const [what, text] of [
    ['is no YAML', 'rules: [{'],
    ['has a mistake', rules.replace('reply: One', 'repli: One')],
  ] as const) {
    it(`are what they were after a text that ${what}`, () => {
      const state = started();
      const before = placesOf(state);
      expect(state.withText(path, text, ({ value }) => value)).to.equal(undefined);
      expect(placesOf(state)).to.deep.equal(before);
      expect(state.check(true).diagnostics).to.deep.equal(started().check(true).diagnostics);
    });
  }

  it('are what they were where something fails meanwhile', () => {
    const state = started();
    const fails = () => {
      throw new Error('No.');
    };
    expect(() => state.withText(path, withNew, fails)).to.throw('No.');
    expect(state.textOf(path)).to.equal(rules);
    expect(state.check(false).value).not.to.equal(undefined);
  });
});
