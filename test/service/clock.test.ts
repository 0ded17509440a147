import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { forwardTime } from '../../packages/service/src/clock.js';
import { webhookOf } from '../../packages/service/src/index.js';
import { FakeClock, until } from './fake-clock.js';
import { FastClock } from './fast-clock.js';
import { type Operated, operate } from './operated.js';

const hour = 3_600_000;
const rules = 'rules: [{ name: menu, when: { payload: MENU }, reply: Here you are. }]';

describe('forwardTime', () => {
  it('goes on as time passes, whatever the clock is set to, and follows it forward', () => {
    const step = fc.record({
      passes: fc.nat({ max: 5000 }),
      set: fc.integer({ min: -hour, max: hour }),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const clock = new FakeClock();
        const time = forwardTime(clock);
        let before = time.now();
        for (const { passes, set } of steps) {
          clock.set(set);
          clock.pass(passes);
          const now = time.now();
          expect(now - before).to.be.at.least(passes);
          expect(now).to.be.at.least(clock.now());
          expect(Number.isInteger(now)).to.equal(true);
          before = now;
        }
      }),
    );
  });

  it('goes on from where it is known to have been', () => {
    const clock = new FakeClock();
    const time = forwardTime(clock);
    time.notBefore(clock.now() + hour);
    expect(time.now()).to.equal(clock.now() + hour);
    time.notBefore(clock.now());
    expect(time.now()).to.equal(clock.now() + hour);
  });
});

describe('a service whose clock is put back by an hour', function () {
  this.timeout(60_000);
  let folder: string;
  let bot: Operated | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'botrules-clock-'));
  });
  afterEach(async () => {
    await bot?.close();
    await rm(folder, { recursive: true });
  });

  const people = 100;
  const click = (person: string) =>
    webhookOf({ page: '1', person, payload: 'MENU', title: 'x' }, Date.now());

  for (const place of ['memory', 'a file']) {
    it(`answers those that wait and those that come, on ${place}`, async () => {
      const clock = new FastClock(4);
      const inbox = place === 'memory' ? place : join(folder, 'inbox.sqlite');
      let answered = 0;
      const onCall = () => {
        if (++answered === 31) clock.set(-hour);
      };
      const service = await operate(rules, { inbox }, undefined, { clock, onCall });
      bot = service;
      const clicks = Array.from({ length: people }, (_, person) =>
        service.post(click(`p${person}`)),
      );
      await Promise.all(clicks);
      await until(() => answered > 30);
      await service.post(click('new'));
      await until(() => service.sentTo('new').length === 1);
      await until(() => service.calls.length === people + 1);
    });
  }

  it('answers after a start those that were put off before', async () => {
    const inbox = join(folder, 'inbox.sqlite');
    // Slow, so that many still wait when the first have their answers, whatever else the machine does.
    const clock = new FastClock(1 / 8);
    const first = await operate(rules, { inbox }, undefined, { clock });
    bot = first;
    const clicks = Array.from({ length: people }, (_, person) => first.post(click(`p${person}`)));
    await Promise.all(clicks);
    await until(() => first.calls.length > 30);
    await first.close();
    const before = first.calls.length;
    expect(before).to.be.below(people);
    const later = new FastClock(4);
    later.set(-hour);
    const second = await operate(rules, { inbox }, undefined, { clock: later });
    bot = second;
    await until(() => second.calls.length === people - before);
  });
});
