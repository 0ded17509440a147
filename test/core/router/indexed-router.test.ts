import { createRouter, type Event, parseRules } from '@botrules/core';
import { expect } from 'chai';

// What all routers have in common is tested in router.test.ts.

function create(yaml: string) {
  return createRouter(parseRules({ 'rules.yaml': yaml }).value!);
}

const event = (fields: Partial<Event>): Event => ({
  event: 'postback',
  channel: 'messenger',
  standby: false,
  ...fields,
});

describe('a router with an index', () => {
  it('asks a group once an event', () => {
    const group = Array.from(
      { length: 50 },
      (_, n) => `      - { name: r${n}, when: { title: { regex: "." }, text: t${n} }, route: a }`,
    );
    const router = create(`rules:\n  - when: { raw.asked: x }\n    rules:\n${group.join('\n')}\n`);
    let asked = 0;
    const raw = {
      get asked() {
        asked++;
        return 'y';
      },
    };
    for (let n = 0; n < 3; n++) router.route(event({ title: 'a', text: 't3', raw }));
    expect(asked).to.be.at.most(3);
  });
});
