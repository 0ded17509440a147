import { inspect } from 'node:util';
import {
  createMemoryInbox,
  forwardTo,
  fromMessageFirst,
  inTurns,
  readHandlers,
  webhook,
} from '@botrules/bot';
import { testBot } from '@botrules/bot/testing';
import { webhook as koaWebhook } from '@botrules/koa';
import {
  createSendClient,
  readEvent,
  signBody,
  toCalls,
  verifySignature,
} from '@botrules/messenger';
import { expect } from 'chai';

/** Functions, and what of JavaScript's values each could do something with. */
const functions: { readonly [name: string]: (value: never) => unknown } = {
  createMemoryInbox,
  createSendClient,
  forwardTo,
  fromMessageFirst,
  inTurns,
  koaWebhook,
  readEvent,
  readHandlers,
  signBody: (value) => signBody(value, 'secret'),
  testBot,
  toCalls: (value) => toCalls(value, { channel: 'messenger' }),
  verifySignature: (value) => verifySignature('{}', 'sha256=00', value),
  webhook,
};

describe('bot and messenger: wrong arguments', () => {
  const values: readonly unknown[] = [undefined, null, 5, true, Symbol('a'), [undefined]];
  for (const [name, call] of Object.entries(functions)) {
    for (const value of values) {
      it(`${name}(${inspect(value)}) says what is wrong, and not how JavaScript broke`, () => {
        let thrown: unknown;
        try {
          call(value as never);
        } catch (error) {
          thrown = error;
        }
        expect(thrown).to.be.instanceOf(TypeError);
        expect((thrown as Error).message).not.to.match(
          /Cannot (read|destructure|convert)|\w is not (a function|iterable)$|undefined \(|argument must be/,
        );
      });
    }
  }
});
