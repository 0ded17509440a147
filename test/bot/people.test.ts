import type { Person, Sender } from '@botrules/channel';
import type { Event } from '@botrules/core';
import { expect } from 'chai';
import { People } from '../../packages/bot/src/people.js';

const day = 24 * 3_600_000;
const event: Event = {
  event: 'message',
  channel: 'messenger',
  sender: { id: 'anna' },
  recipient: { id: 'page' },
  standby: false,
};

describe('People', () => {
  let now: number;
  let waiting: { readonly milliseconds: number; readonly call: () => void }[];
  let tell: (person: Person | undefined) => void;
  let signals: AbortSignal[];
  let people: People;
  beforeEach(() => {
    now = 1_800_000_000_000;
    waiting = [];
    signals = [];
    const sender: Sender = {
      send: async () => ({}),
      person: (_id, options) => {
        signals.push(options!.signal as AbortSignal);
        return new Promise((resolve) => {
          tell = resolve;
        });
      },
    };
    people = new People({
      senderOf: ({ recipient }) => (recipient?.id === 'page' ? sender : undefined),
      now: () => now,
      after(milliseconds, call) {
        const one = { milliseconds, call };
        waiting.push(one);
        return () => {
          waiting = waiting.filter((other) => other !== one);
        };
      },
      onFailure: () => {},
    });
  });

  const elapse = (milliseconds: number) => {
    for (const one of waiting.filter((each) => each.milliseconds === milliseconds)) one.call();
  };

  it('gives a decision no name where none came within a second, and the next one the name that came later', async () => {
    const first = people.ask(event, undefined);
    elapse(1000);
    expect(await first).to.equal(undefined);
    tell({ first_name: 'Ada' });
    await Promise.resolve();
    expect(await people.ask(event, undefined)).to.deep.equal({ first_name: 'Ada' });
    expect(signals).to.have.lengthOf(1);
  });

  it('asks once for several events at once', async () => {
    const both = [people.ask(event, undefined), people.ask(event, undefined)];
    tell({ first_name: 'Ada' });
    expect(await Promise.all(both)).to.deep.equal([{ first_name: 'Ada' }, { first_name: 'Ada' }]);
    expect(signals).to.have.lengthOf(1);
    expect(waiting).to.deep.equal([]);
  });

  it('gives a platform up that does not answer in ten seconds', () => {
    people.ask(event, undefined);
    elapse(10_000);
    expect(signals[0]!.aborted).to.equal(true);
  });

  it('asks anew after a day, by what the memory says or by when it asked itself', async () => {
    const known = { version: 1 as const, seen: now, person: { at: now, first_name: 'Ada' } };
    expect(people.ask(event, known)).to.equal(undefined);
    now += day - 1;
    expect(people.ask(event, known)).to.equal(undefined);
    now += 1;
    void people.ask(event, known);
    expect(signals).to.have.lengthOf(1);
    tell({});
    now += day;
    void people.ask(event, undefined);
    expect(signals).to.have.lengthOf(2);
  });

  it('asks for nobody without an id, and of no account that cannot be asked', () => {
    expect(people.ask({ ...event, sender: { user_ref: 'r' } }, undefined)).to.equal(undefined);
    expect(people.ask({ ...event, recipient: { id: 'other' } }, undefined)).to.equal(undefined);
    expect(signals).to.deep.equal([]);
  });

  it('keeps people of two accounts apart', () => {
    void people.ask(event, undefined);
    void people.ask({ ...event, channel: 'instagram' }, undefined);
    expect(signals).to.have.lengthOf(2);
  });
});
