import { expect } from 'chai';
import { createPressure, type Pressure } from '../../packages/service/src/pressure.js';

describe('createPressure', () => {
  /** Keeps this process busy, and nothing else, for so many milliseconds. */
  const spin = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };
  const rest = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** 100 deliveries, which take the process 20 ms. */
  const flood = (pressure: Pressure) => {
    for (let n = 0; n < 100; n++) pressure.note();
    spin(20);
  };

  it('lets the work stand back under a flood that needs the whole process', () => {
    const pressure = createPressure();
    flood(pressure);
    // 100 came in 20 ms, and 20 of them go before each of 4 events.
    expect(pressure.gatherMs({ events: 4, waitedMs: 0 })).to.be.within(16, 40);
    flood(pressure);
    expect(pressure.gatherMs({ events: 8, waitedMs: 0 })).to.be.within(32, 80);
    flood(pressure);
    expect(pressure.gatherMs({ events: 0, waitedMs: 0 })).to.equal(10);
  });

  it('lets it stand back for no longer than a second', () => {
    const pressure = createPressure();
    flood(pressure);
    expect(pressure.gatherMs({ events: 10_000, waitedMs: 0 })).to.equal(1000);
  });

  it('lets it stand back the less the longer events have waited, at last for as many as come', () => {
    const pauses = [0, 30_000, 57_000, 60_000, 600_000].map((waitedMs) => {
      const pressure = createPressure();
      flood(pressure);
      return pressure.gatherMs({ events: 100, waitedMs });
    });
    expect(pauses[0]).to.be.within(400, 1000);
    expect(pauses[1]).to.be.within(200, 500);
    for (const pause of pauses.slice(2)) expect(pause).to.be.within(20, 50);
  });

  it('does not where the work itself is what keeps the process busy', () => {
    const pressure = createPressure();
    pressure.note();
    spin(20);
    expect(pressure.gatherMs({ events: 100, waitedMs: 0 })).to.equal(10);
  });

  it('does not where there is time enough for both', async () => {
    const pressure = createPressure();
    for (let n = 0; n < 100; n++) pressure.note();
    await rest(30);
    expect(pressure.gatherMs({ events: 100, waitedMs: 0 })).to.equal(10);
  });
});
