import { expect } from 'chai';
import { Breather } from '../../../packages/service/src/work/breather.js';

describe('Breather', () => {
  const spin = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  };

  it('lets others come between pieces of work that take long together, whoever does them', async () => {
    const breather = new Breather();
    let turns = 0;
    let working = true;
    const count = () => {
      turns++;
      if (working) setImmediate(count);
    };
    setImmediate(count);
    const work = async () => {
      for (let n = 0; n < 10; n++) {
        await breather.breathe();
        spin(1);
      }
    };
    await Promise.all([work(), work()]);
    working = false;
    expect(turns).to.be.at.least(4);
  });

  it('does not wait where there is little to do', async () => {
    const breather = new Breather();
    let turned = false;
    setImmediate(() => {
      turned = true;
    });
    for (let n = 0; n < 10; n++) await breather.breathe();
    expect(turned).to.equal(false);
  });
});
