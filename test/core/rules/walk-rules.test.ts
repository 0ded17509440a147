import { listRules } from '@botrules/core/tooling';
import { expect } from 'chai';
import type { Group } from '../../../packages/core/src/rules/model.js';
import { countRules, walkEntries, walkRules } from '../../../packages/core/src/rules/walk-rules.js';
import { load } from '../../support/language.js';

const ruleSet = load({
  'a.yaml': `
rules:
  - { name: one, when: { payload: A }, route: x }
  - when: { title: T }
    rules:
      - rules: []
      - { name: two, disabled: true, when: { payload: A }, route: x }
      - rules: [{ name: three, when: { payload: B }, route: x }]
        default: { route: y }
  - { name: four, when: { payload: C }, route: x }
default: { route: z }
`,
  'b.yaml': 'rules: [{ name: five, disabled: true, when: { payload: D }, route: x }]',
});
const { root } = ruleSet;
const nameOf = (of: { readonly kind: string; readonly name?: string }) => of.name ?? of.kind;
const all = ['one', 'two', 'three', 'default', 'four', 'default', 'five'];

describe('the walk over rules', () => {
  it('comes to every rule and default in the order in which they are tried', () => {
    expect(Array.from(walkRules(root), ({ of }) => nameOf(of))).to.deep.equal(all);
    expect(listRules(ruleSet).map(nameOf)).to.deep.equal(all);
  });

  it('leaves rules out that are disabled, where it is asked to', () => {
    expect(Array.from(walkEntries(root), ({ of }) => nameOf(of))).to.deep.equal(
      all.filter((name) => name !== 'two' && name !== 'five'),
    );
  });

  it('hands down what each group makes of what it was handed', () => {
    let entered = 0;
    const within = (_: Group, outer: string) => `${outer}/${++entered}`;
    expect(Array.from(walkRules(root, '', within), ({ around }) => around)).to.deep.equal([
      '/1/2',
      '/1/2/3',
      '/1/2/3/5',
      '/1/2/3/5',
      '/1/2',
      '/1/2',
      '/1/6',
    ]);
    expect(entered, 'groups, those without a rule too').to.equal(6);
  });

  it('counts rules, and no defaults', () => {
    expect(countRules(root)).to.equal(5);
  });
});
