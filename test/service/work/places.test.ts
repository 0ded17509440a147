import { expect } from 'chai';
import fc from 'fast-check';
import type { StepResult } from '../../../packages/service/src/delivery/step-result.js';
import type { Errand } from '../../../packages/service/src/work/carrier.js';
import { PlacedCarrier } from '../../../packages/service/src/work/places.js';
import { makePlan } from '../../../packages/service/src/work/plan.js';

function errandOf(account: string): Errand {
  const conversation = { channel: 'messenger', account, conversation: 'anna' };
  return { conversation } as Errand;
}

/** A carrier whose calls never end, unless it is told to forgo one. */
function carrierWith(places: number, accounts: number, result?: StepResult) {
  const asked: string[] = [];
  const carrier = new PlacedCarrier(
    {
      dry: false,
      plan: makePlan,
      admit({ conversation }) {
        asked.push(conversation.account);
        return result;
      },
      forgo() {},
      perform: async () => ({ kind: 'done' }),
    },
    { places, accounts: () => accounts },
  );
  return { carrier, asked };
}

describe('PlacedCarrier', () => {
  const table: readonly (readonly [
    what: string,
    accounts: number,
    asks: string,
    underWay: string,
  ])[] = [
    ['all places to a single account', 1, 'aaaaaaaaaa', 'aaaaaaaa'],
    ['half of them to one of several', 2, 'aaaaaaaaaa', 'aaaa'],
    ['of each account by what the others leave', 3, 'aaaaaabbbbbbcccccc', 'aaaabbc'],
  ];
  for (const [what, accounts, asks, underWay] of table) {
    it(`gives ${what}`, () => {
      const { carrier, asked } = carrierWith(8, accounts);
      for (const account of asks) void carrier.admit(errandOf(account));
      expect(asked.join('')).to.equal(underWay);
    });
  }

  it('lets in who waits when a step ends, of the account with the fewest under way first', async () => {
    const { carrier, asked } = carrierWith(3, 1);
    for (const account of 'aabab') void carrier.admit(errandOf(account));
    const last = carrier.admit(errandOf('c'));
    await carrier.perform(errandOf('b'));
    await carrier.perform(errandOf('a'));
    await last;
    expect(asked.join('')).to.equal('aabbc');
  });

  it('gives a place back where the step does not go ahead', () => {
    const later: StepResult = { kind: 'later', afterMs: 1, reason: 'no turn', failed: false };
    const { carrier, asked } = carrierWith(1, 1, later);
    for (let n = 0; n < 3; n++) expect(carrier.admit(errandOf('a'))).to.equal(later);
    expect(asked).to.have.lengthOf(3);
  });

  it('always has a place soon for an account that has none, however slow the others are', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 100 }),
        fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 200 }),
        async (places, arrivals) => {
          // Accounts whose calls never end, and that ask for as much as they get.
          const { carrier, asked } = carrierWith(places, 7);
          for (const account of arrivals) void carrier.admit(errandOf(`${account}`));
          expect(asked.length).to.be.at.most(places);
          void carrier.admit(errandOf('new'));
          // At the latest when as many end as there are accounts that have none either.
          for (let ended = 0; ended < 7 && !asked.includes('new'); ended++) {
            carrier.forgo(errandOf(asked[ended]!));
            await Promise.resolve();
            await Promise.resolve();
          }
          expect(asked).to.include('new');
        },
      ),
    );
  });
});
