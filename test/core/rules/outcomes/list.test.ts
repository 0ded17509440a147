import { createRouter, type Event, loadCompiled, serialize } from '@botrules/core';
import { expect } from 'chai';
import {
  messageKeyNames,
  messageKeyOf,
} from '../../../../packages/core/src/rules/messages/list.js';
import {
  describeStep,
  outcomeKeyOf,
  outcomeNames,
  sumOutcomes,
} from '../../../../packages/core/src/rules/outcomes/list.js';
import { load } from '../../../support/language.js';
import { decide } from '../../../support/oracle.js';

// The examples that an editor shows are run: by the router, by a router of the rules written and read again, and by the
// oracle, which knows none of the files that they stand in.

const event: Event = {
  event: 'postback',
  channel: 'messenger',
  standby: false,
  payload: 'ORDER_12',
};

function answers(outcome: object) {
  const rule = { name: 'it', when: { payload: { like: 'ORDER_{order_id}' } }, ...outcome };
  const ruleSet = load(JSON.stringify({ rules: [rule] }));
  const again = loadCompiled(serialize(ruleSet));
  return [
    createRouter(ruleSet).route(event),
    createRouter(again).route(event),
    decide(ruleSet, event),
  ];
}

function expectSame(outcome: object, says: (decision: ReturnType<typeof decide>) => unknown) {
  const [routed, fromFile, oracle] = answers(outcome);
  expect(routed).to.deep.equal(oracle);
  expect(fromFile).to.deep.equal(oracle);
  expect(says(routed!), JSON.stringify(outcome)).to.not.be.oneOf([null, undefined]);
}

describe('the examples of an outcome', () => {
  for (const name of outcomeNames()) {
    it(`"${name}" are what they are to every router`, () => {
      const { schema, isEnough } = outcomeKeyOf(name)!;
      expect(schema.examples).to.not.be.empty;
      for (const example of schema.examples) {
        const beside = isEnough ? {} : { route: 'a' };
        expectSame({ [name]: example, ...beside }, (decision) => decision[name as 'route']);
      }
    });
  }

  it('are told of a step, a line each', () => {
    const [decision] = answers({
      route: 'a.b',
      params: { n: 1 },
      forward: 'https://x.example/{order_id}',
    });
    expect(decision!.steps.map(describeStep)).to.deep.equal([
      ['calls your code: a.b with {"order_id":"12","n":1}', 'forwards to https://x.example/12'],
    ]);
    const [replied] = answers({ reply: 'Hello!' });
    expect(replied!.steps.map(describeStep)).to.deep.equal([[]]);
    const [handed] = answers({ handover: 'page_inbox' });
    expect(handed!.steps.map(describeStep)).to.deep.equal([
      ['hands the conversation to page_inbox'],
    ]);
  });

  it('add up over several steps', () => {
    const nothing = { route: null, params: {}, reply: [], forward: null, handover: null };
    const first = { ...nothing, route: 'a', params: { x: 1, y: 2 }, reply: [{ text: 'A' }] };
    const second = { ...nothing, params: { y: 3 }, reply: [{ text: 'B' }], handover: 'page_inbox' };
    expect(sumOutcomes([])).to.deep.equal(nothing);
    expect(sumOutcomes([first, second])).to.deep.equal({
      route: 'a',
      params: { x: 1, y: 3 },
      reply: [{ text: 'A' }, { text: 'B' }],
      forward: null,
      handover: 'page_inbox',
    });
  });
});

describe('the examples of a message', () => {
  for (const key of messageKeyNames()) {
    const { schema, read, beside } = messageKeyOf(key)!;
    it(`"${key}" are what they are to every router`, () => {
      expect(schema.examples).to.not.be.empty;
      for (const example of schema.examples) {
        const message = { [key]: example, ...(read ? {} : { text: 'Choose' }) };
        // Of several messages one is sent, under a key of its own.
        const sent = key === 'one_of' ? 'text' : key;
        expectSame({ reply: message }, ({ reply }) => reply[0]?.[sent as keyof (typeof reply)[0]]);
      }
    });

    for (const other of beside) {
      it(`"${key}" has "${other}" beside it`, () => {
        const message = {
          [key]: schema.examples[0],
          [other]: messageKeyOf(other)!.schema.examples[0],
        };
        expectSame({ reply: message }, ({ reply }) => reply[0]?.[other as keyof (typeof reply)[0]]);
      });
    }
  }
});
