import { LeftOutError } from '../../report/left-out.js';

// Stands in for tables in a bundle that is built with the condition `no-tables`.

function leftOut(): never {
  throw new LeftOutError(
    'tables',
    'These rules look something up in a table, and the bundle was built without tables.',
  );
}

export const openTable = leftOut;
export const readTableHead = leftOut;
export const lookup = { properties: () => ({}), matchers: leftOut, takes: leftOut };
