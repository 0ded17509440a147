const revoked = Proxy.revocable({}, {});
revoked.revoke();
const thrower = () => {
  throw new Error('from within');
};

/** What a handler may throw, by what it is. */
export const thrown: readonly (readonly [what: string, value: unknown, words: string])[] = [
  ['an error', new Error('no stock'), 'no stock'],
  ['an error without a message', new RangeError(), 'RangeError'],
  ['a text', 'no stock', 'no stock'],
  ['an empty text', '', 'an empty text was thrown'],
  ['a number', 42, '42'],
  ['nothing', undefined, 'undefined'],
  ['null', null, 'null'],
  ['a symbol', Symbol('stock'), 'Symbol(stock)'],
  ['an object with a message', { message: 'no stock' }, 'no stock'],
  [
    'an object without a prototype',
    Object.create(null),
    'something was thrown that has no message',
  ],
  ['an object', { code: 5 }, 'something was thrown that has no message'],
  ['a message that is no text', { message: 5 }, 'something was thrown that has no message'],
  ['a toString that throws', { toString: thrower }, 'something was thrown that has no message'],
  [
    'a message that throws',
    Object.defineProperty(new Error('x'), 'message', { get: thrower }),
    'something was thrown that has no message',
  ],
  [
    'a proxy that throws',
    new Proxy({}, { get: thrower, getPrototypeOf: thrower }),
    'something was thrown that has no message',
  ],
  ['a revoked proxy', revoked.proxy, 'something was thrown that has no message'],
];
