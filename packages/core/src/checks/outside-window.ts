import type { Report } from '../report/diagnostic.js';
import { quote } from '../report/problems.js';
import { say } from '../report/say.js';
import { writeDuration } from '../rules/duration.js';
import type { Steps } from '../steps.js';
import type { Check, CheckContext } from './check.js';
import { longestWindow, titlesOf } from './proof/clauses/platform.js';
import type { FollowUpTaker, SetFollowUp } from './proof/taps/follow-up.js';

/** Checks follow-ups that come a span after the event: on no channel can a person be answered after that much silence. */
export const outsideWindow: Check = {
  code: 'outside-window',
  proves: 'a reply to this follow-up is never sent, since the platform no longer takes it by then',
  run: report,
};

function* report(context: CheckContext, tell: Report): Steps<void> {
  for (const followUp of yield* context.followUps()) {
    const late = findLate(followUp);
    if (late === undefined) continue;
    const { after, span } = followUp.template;
    const { of } = late.taker.standing;
    const titles = titlesOf(late.channels);
    const where =
      titles.length === 0
        ? say`no channel takes a reply`
        : say`${titles.join(say` and `)} takes no reply`;
    tell({
      code: 'outside-window',
      span,
      message: say`The reply of ${of.kind === 'rule' ? say`rule ${quote(of.name)}` : say`this default`} to this follow-up is never sent: it comes after ${writeDuration(after!)}, and ${where} later than ${writeDuration(late.window)} after a person's last words.`,
      hint: say`Write a span that is shorter, such as after: ${shorter(late.window)}.`,
      related: [{ span: of.span, message: say`This takes the follow-up.` }],
    });
  }
}

interface Late {
  readonly taker: FollowUpTaker;
  readonly window: number;
  readonly channels: number;
}

/** Finds a rule that replies to the follow-up, if every rule that may take it comes too late for a reply. */
function findLate({ template, takers, isUnsure, channels }: SetFollowUp): Late | undefined {
  const { after, inAnyCase } = template;
  // A person who has written in between can be answered.
  if (after === undefined || inAnyCase || isUnsure) return undefined;
  let late: Late | undefined;
  for (const taker of takers) {
    const both = channels & taker.clause.channel;
    const window = longestWindow(both);
    if (window === undefined || after < window) return undefined;
    const { reply } = taker.standing.of.outcome;
    // A raw message may have a tag that lets it through.
    if (reply.length > 0 && reply.every(({ kind }) => kind !== 'raw')) {
      late ??= { taker, window, channels: both };
    }
  }
  return late;
}

const hour = 3_600_000;

function shorter(window: number): string {
  return writeDuration(window > 2 * hour ? window - hour : window / 2);
}
