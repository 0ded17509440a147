import type { ChannelProfile } from '../channel-profile.js';
import type { HeldTo } from './held-to.js';
import type { Condition, Test } from './model.js';

/**
 * Returns the channels whose events can pass a condition, and those that it names though the bot is not on them. If there
 * are none, as on a channel of which nothing is known, all are kept, so that rules are held to something.
 */
export function reachable(held: HeldTo, condition: Condition): HeldTo {
  const unprofiled = held.unprofiled.filter((name) => mayPass(condition, name));
  const isNamed = ({ name }: ChannelProfile) => names(condition, name) && mayPass(condition, name);
  const named = held.known.filter(isNamed);
  if (!held.named && named.length === 0) return { ...held, unprofiled };
  const passing = held.profiles.filter(({ name }) => mayPass(condition, name));
  const profiles = [...passing, ...named];
  return profiles.length === 0 || (named.length === 0 && passing.length === held.profiles.length)
    ? { ...held, unprofiled }
    : {
        profiles,
        unprofiled,
        known: held.known.filter((each) => !named.includes(each)),
        named: true,
      };
}

/** Returns whether a condition names a channel: `channel: telegram` does, `channel: { not: line }` does not. */
export function names(condition: Condition, channel: string): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((part) => names(part, channel));
    case 'field':
      return condition.field.name === 'channel' && namesIt(condition.test, channel);
    default:
      return false;
  }
}

function namesIt(test: Test, channel: string): boolean {
  return test.kind === 'any' || test.kind === 'all'
    ? test.of.some((part) => namesIt(part, channel))
    : test.kind === 'is' && asksFor(test, channel) === true;
}

/** Returns whether an event of a channel may pass, as far as only tests of the channel show. */
function mayPass(condition: Condition, channel: string): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => mayPass(part, channel));
    case 'any':
      return condition.of.some((part) => mayPass(part, channel));
    case 'not':
      return !surelyPasses(condition.of, channel);
    case 'field':
      return condition.field.name !== 'channel' || asksFor(condition.test, channel) !== false;
    default:
      return true;
  }
}

/** Returns whether every event of a channel passes, whatever else is in it. */
function surelyPasses(condition: Condition, channel: string): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => surelyPasses(part, channel));
    case 'any':
      return condition.of.some((part) => surelyPasses(part, channel));
    case 'not':
      return !mayPass(condition.of, channel);
    case 'field':
      return condition.field.name === 'channel' && asksFor(condition.test, channel) === true;
    default:
      return false;
  }
}

/** Returns whether a test passes this channel; `undefined` if `is` alone does not show it. */
function asksFor(test: Test, channel: string): boolean | undefined {
  switch (test.kind) {
    case 'is':
      return test.ignoreCase
        ? test.values.some((value) => value.toLowerCase() === channel.toLowerCase())
        : test.values.includes(channel);
    case 'not': {
      const inner = asksFor(test.of, channel);
      return inner === undefined ? undefined : !inner;
    }
    case 'any':
    case 'all': {
      const parts = test.of.map((part) => asksFor(part, channel));
      const decides = test.kind === 'any';
      if (parts.includes(decides)) return decides;
      return parts.includes(undefined) ? undefined : !decides;
    }
    default:
      return undefined;
  }
}
