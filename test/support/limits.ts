import Mocha from 'mocha';
import { patience } from './measured.js';

// All limits of time, those that a test sets for itself as well, are meant for a short run that counts no lines.
const { prototype } = Mocha.Runnable;
const { timeout } = prototype as unknown as { timeout(...limits: readonly number[]): never };
prototype.timeout = function (this: Mocha.Runnable, ...limits: readonly number[]) {
  const longer = limits.map((limit) => limit * patience);
  return timeout.apply(this, longer);
};
