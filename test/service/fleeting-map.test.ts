import { expect } from 'chai';
import { FleetingMap } from '../../packages/service/src/fleeting-map.js';
import { heldMegabytes } from './young.js';

interface Keeps {
  set(key: number, value: unknown): void;
  delete(key: number): void;
}

/** How much is held, in megabytes, after 10,000 entries of 4 KB have come and gone, 64 of them there at a time. */
function heldAfter(map: Keeps): number {
  map.set(-1, undefined);
  const before = heldMegabytes();
  map.delete(-1);
  for (let key = 0; key < 10_000; key++) {
    map.set(key, new Array(500).fill(key));
    map.delete(key - 64);
  }
  return heldMegabytes() - before;
}

describe('service/fleeting-map', () => {
  it('does not make what is gone live on, as a Map does', () => {
    expect(heldAfter(new FleetingMap<number, unknown>())).to.be.lessThan(10);
  });

  it('has what was set and not deleted, in the order in which it was set', () => {
    const map = new FleetingMap<number, string>();
    const plain = new Map<number, string>();
    for (let step = 0; step < 2000; step++) {
      const key = (step * 7919) % 97;
      if (step % 3 === 0) {
        map.delete(key);
        plain.delete(key);
      } else {
        map.set(key, `${step}`);
        plain.set(key, `${step}`);
      }
      expect(map.size).to.equal(plain.size);
      expect(map.get(key)).to.equal(plain.get(key));
      expect(map.firstKey()).to.equal([...plain.keys()][0]);
    }
    expect(map.values()).to.deep.equal([...plain.values()]);
    map.clear();
    expect([map.size, map.firstKey(), map.values()]).to.deep.equal([0, undefined, []]);
  });
});
