import { parseTests, runTests } from '@botrules/core';
import { expect } from 'chai';
import fc from 'fast-check';
import type { Ground } from '../../../packages/studio/src/worker/talk/ground.js';
import {
  type KeptTest,
  keepAsTest,
  nameOfTest,
} from '../../../packages/studio/src/worker/talk/keep-as-test.js';
import { playTalk } from '../../../packages/studio/src/worker/talk/play-talk.js';
import type { Talk, TalkAct } from '../../../packages/studio/src/worker/talk/talk.js';
import { runs } from '../../support/runs.js';
import { channels, folder, groundOf, talkOf } from './ground.js';

const hour = 3_600_000;
const pizzeria = groundOf(folder('examples/pizzeria/rules'));
const order: readonly TalkAct[] = [
  { does: 'click', payload: 'ORDER_funghi', title: 'Order' },
  { does: 'wait', span: hour },
  { does: 'tap', title: 'Large', payload: 'SIZE_L', quick: true },
  { does: 'say', text: 'Ada' },
];

function lastOf(ground: Ground, talk: Talk) {
  const { act, part } = playTalk(ground, talk, channels).parts.findLast(
    (each) => each.is === 'event',
  )!;
  return { act, part };
}

function keep(ground: Ground, talk: Talk, name = 'kept'): Extract<KeptTest, { text: string }> {
  const kept = keepAsTest(ground, talk, lastOf(ground, talk), name, channels);
  if ('problem' in kept) throw new Error(kept.problem);
  return kept;
}

function failures(ground: Ground, { file, text }: { file: string; text: string }): unknown[] {
  const { value, diagnostics } = parseTests({ [file]: text }, ground.declarations);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
  const { results } = runTests(value!, ground.ruleSet, {
    readWebhook: () => ({ events: [], skipped: {}, problems: [] }),
    readFile: () => '{}',
  });
  return results.filter(({ passed, name }) => !passed && name.startsWith('kept'));
}

describe('Keep as test', () => {
  it('writes the whole conversation into the test file beside the rule, and the test passes', () => {
    const kept = keep(pizzeria, talkOf(order));
    const was = pizzeria.tests.get('rules/10-order.test.yaml')!;
    expect(kept.file).to.equal('rules/10-order.test.yaml');
    expect(kept.isNew).to.equal(false);
    expect(kept.text.startsWith(was.trimEnd())).to.equal(true);
    expect(kept.text.slice(was.trimEnd().length).trim()).to.equal(
      `
  - name: kept
    at: "2026-06-02T09:00:00Z"
    conversation:
      - { click: ORDER_funghi, expect: { rule: pick a pizza, captures: { pizza: funghi } } }
      - { wait: "1h", expect: [{ rule: nudge }] }
      - { tap: Large, expect: { rule: pick a size, captures: { size: L } } }
      - { say: Ada, expect: { rule: name } }
`.trim(),
    );
    expect(kept.text.split('\n')[kept.line - 1]).to.equal('  - name: kept');
    expect(failures(pizzeria, kept)).to.deep.equal([]);
  });

  it('keeps a follow-up that came last', () => {
    const kept = keep(pizzeria, talkOf(order.slice(0, 2)));
    expect(kept.text).to.contain('      - { wait: "1h", expect: [{ rule: nudge }] }\n');
    expect(failures(pizzeria, kept)).to.deep.equal([]);
  });

  it('says who it was where that is known', () => {
    const kept = keep(pizzeria, talkOf(order, { person: { first_name: 'Ada', language: 'de' } }));
    expect(kept.text).to.contain('    person: { first_name: Ada, language: de }\n');
    expect(failures(pizzeria, kept)).to.deep.equal([]);
  });

  it('makes the file where there is none', () => {
    const rules = 'rules: [{ name: hi, when: { text: hi }, reply: Hello }]\n';
    const talk = talkOf([{ does: 'say', text: 'hi' }]);
    const inFolder = groundOf({ 'rules/10-a.yaml': rules });
    const [one, other] = [keep(inFolder, talk), keep(groundOf({ 'rules.yaml': rules }), talk)];
    expect(one).to.include({ file: 'rules/10-a.test.yaml', isNew: true, line: 2 });
    expect(one.text).to.match(/^tests:\n {2}- name: kept\n/);
    expect(failures(inFolder, one)).to.deep.equal([]);
    // A file by itself is named: its folder may have others.
    expect(other).to.include({ file: 'rules.test.yaml', isNew: true, line: 3 });
    expect(other.text).to.match(/^rules: "rules.yaml"\ntests:\n/);
  });

  it('keeps tests of rules in a folder of their own at the top, where all rules are loaded', () => {
    const ground = groundOf({
      'rules/a.yaml': 'rules: [{ include: more/b.yaml }]',
      'rules/more/b.yaml': 'rules: [{ name: hi, when: { text: hi }, reply: Hello }]\n',
    });
    expect(keep(ground, talkOf([{ does: 'say', text: 'hi' }])).file).to.equal(
      'rules/more-b.test.yaml',
    );
  });

  it('does not keep the same twice, and gives another name to another', () => {
    const { file, text } = keep(pizzeria, talkOf(order));
    const tests = new Map(pizzeria.tests).set(file, text);
    const again = { ...pizzeria, tests };
    const same = keepAsTest(again, talkOf(order), lastOf(again, talkOf(order)), 'x');
    expect(same).to.deep.include({ problem: '"kept" tests this already.' });
    expect(keep(again, talkOf(order.slice(0, 1))).name).to.equal('kept (2)');
  });

  it('says what is wrong with a file that cannot be added to', () => {
    const tests = new Map(pizzeria.tests).set('rules/10-order.test.yaml', 'tests:\n  - nmae: x\n');
    const broken = { ...pizzeria, tests };
    const kept = keepAsTest(broken, talkOf(order), lastOf(broken, talkOf(order)), 'x');
    expect(kept)
      .to.have.property('problem')
      .that.matches(/Put that right first/);
  });

  it('is named by how it begins and what answers last', () => {
    const talk = talkOf(order);
    expect(nameOfTest(pizzeria, talk, lastOf(pizzeria, talk))).to.equal('Order, up to name');
    expect(nameOfTest(pizzeria, talk, { act: 0, part: 0 })).to.equal('Order: pick a pizza');
  });

  const done = fc.array(
    fc.oneof(
      fc
        .constantFrom('ORDER_funghi', 'MENU', 'BOOK', 'NEWS', 'CATERING', 'NOWHERE')
        .map((payload): TalkAct => ({ does: 'click', payload, title: 'Title' })),
      fc
        .constantFrom('Ada', 'ada@mail.example', 'menu', '4', 'never mind', 'agent', 'Yes, please')
        .map((text): TalkAct => ({ does: 'say', text, chance: 3 })),
      fc.constantFrom(1, 20, 26).map((hours): TalkAct => ({ does: 'wait', span: hours * hour })),
      fc.constantFrom<TalkAct>(
        { does: 'colleague', text: 'I am Ann' },
        { does: 'give-back' },
        { does: 'send', attachment: 'image' },
        { does: 'say', text: 'menu', standby: true },
        { does: 'tap', title: 'Large', payload: 'SIZE_L', quick: true },
      ),
    ),
    { minLength: 1, maxLength: 6 },
  );

  it('passes whatever was done, on each channel', () => {
    fc.assert(
      fc.property(
        done,
        fc.constantFrom('messenger', 'instagram', 'telegram', 'line', 'slack', 'whatsapp'),
        fc.boolean(),
        (acts, channel, group) => {
          const talk = talkOf(acts, { channel, group });
          if (acts.every(({ does }) => does === 'wait')) return;
          expect(failures(pizzeria, keep(pizzeria, talk))).to.deep.equal([]);
        },
      ),
      { numRuns: runs(10, 25) },
    );
  });
});
