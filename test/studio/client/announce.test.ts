import { mock } from 'node:test';
import { expect } from 'chai';
import { announceFindings } from '../../../packages/studio/src/client/announce.js';
import { announced, found } from '../../../packages/studio/src/client/store.js';
import type { Found } from '../../../packages/studio/src/worker/protocol.js';

describe('What a screen reader is told of problems', () => {
  afterEach(() => mock.timers.reset());

  it('waits until what was read is proved', () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    announceFindings();
    const told = (of: Partial<Found>) => {
      found.value = { ...found.peek(), ...of };
      mock.timers.tick(5000);
      return announced.peek();
    };
    const wrong = { severity: 'error', code: 'x', message: 'x', file: 'a.yaml' } as never;
    expect(told({ version: 1, ok: false, diagnostics: [wrong] })).to.equal('1 error.');
    expect(told({ version: 2, ok: true, diagnostics: [] })).to.equal('1 error.');
    expect(told({ proved: true })).to.equal('No problems.');
  });
});
