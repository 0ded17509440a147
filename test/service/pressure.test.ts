import { expect } from 'chai';
import { createPressure } from '../../packages/service/src/pressure.js';

describe('createPressure', () => {
  /** Keeps this process busy, and nothing else, for so many milliseconds. */
  const spin = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };
  const rest = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('lets the work stand back under a flood that needs the whole process', () => {
    const pressure = createPressure();
    for (let n = 0; n < 100; n++) pressure.note();
    spin(20);
    expect(pressure.gatherMs()).to.equal(250);
  });

  it('does not where the work itself is what keeps the process busy', () => {
    const pressure = createPressure();
    pressure.note();
    spin(20);
    expect(pressure.gatherMs()).to.equal(10);
  });

  it('does not where there is time enough for both', async () => {
    const pressure = createPressure();
    for (let n = 0; n < 100; n++) pressure.note();
    await rest(30);
    expect(pressure.gatherMs()).to.equal(10);
  });
});
