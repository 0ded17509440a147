// Decides which rules may take a follow-up. If it is not sure, a rule may.

import { plainFields } from '../../../event-fields.js';
import type { FollowUpTemplate } from '../../../rules/outcomes/memory/follow-up.js';
import type { Steps } from '../../../steps.js';
import { present } from '../claims/claim.js';
import { type Clause, everything, know, restrict } from '../clauses/clause.js';
import { allChannels, notHuman, notOnStandby, onlyFollowUp } from '../clauses/platform.js';
import { overlapIndexOf } from '../cover/overlap-index.js';
import type { Standing } from '../survey.js';
import { mayHold } from './takers.js';
import { mayMeet, payloadOf } from './tap.js';

/** A follow-up that a rule or default sets. */
export interface SetFollowUp {
  readonly template: FollowUpTemplate;
  /** What sets it. */
  readonly by: Standing;
  /** What may take it, in some order, including rules with `continue`. */
  readonly takers: readonly FollowUpTaker[];
  /** A rule with too many ways to follow may take it. */
  readonly isUnsure: boolean;
  /** The channels on which it can be set. */
  readonly channels: number;
}

/** A rule or default in one way in which it may take a follow-up. */
export interface FollowUpTaker {
  readonly standing: Standing;
  readonly clause: Clause;
}

/** Returns every follow-up that is set by a rule or default that some event can reach. */
export function* followUpsOf(standings: readonly Standing[]): Steps<readonly SetFollowUp[]> {
  const setting = standings.filter(
    ({ of, ways }) => of.outcome.memory?.follow_up !== undefined && ways?.length !== 0,
  );
  if (setting.length === 0) return [];
  const waysOf = new Map<Clause, Standing>();
  const unfollowed: Standing[] = [];
  for (const standing of standings) {
    if (standing.ways === undefined) unfollowed.push(standing);
    for (const clause of standing.ways ?? []) {
      if (clause.event & onlyFollowUp) waysOf.set(clause, standing);
    }
  }
  const index = yield* overlapIndexOf(waysOf.keys(), ['payload']);
  const found: SetFollowUp[] = [];
  for (const [at, by] of setting.entries()) {
    if (at % eachStep === 0) yield;
    const { of, ways } = by;
    const channels = ways?.reduce((set, { channel }) => set | channel, 0) ?? allChannels;
    for (const template of of.outcome.memory!.follow_up!) {
      const payload = payloadOf(template.payload);
      const event = toClause(template, channels);
      // A payload that is too long for any channel is reported where it is written.
      if (event === undefined) continue;
      const met = [...index.candidates([payload])].filter((clause) => mayMeet(event, clause));
      found.push({
        template,
        by,
        takers: met.map((clause) => ({ clause, standing: waysOf.get(clause)! })),
        isUnsure: unfollowed.some((standing) => mayHold(standing, event)),
        channels,
      });
    }
  }
  return found;
}

/** How many rules are looked at in one step. */
const eachStep = 16;

const referralFields = plainFields.filter((name) => name.startsWith('referral.'));

/** Returns all that is known of the event: it has no words and no referral, and lapses while a person of the page talks. */
function toClause({ payload }: FollowUpTemplate, channels: number): Clause | undefined {
  let event = restrict(everything, 'event', onlyFollowUp);
  event = event && restrict(event, 'channel', channels);
  event = event && restrict(event, 'human', notHuman);
  event = event && restrict(event, 'standby', notOnStandby);
  event = event && know(event, { kind: 'plain', name: 'payload' }, true, payloadOf(payload));
  for (const name of referralFields) {
    event = event && know(event, { kind: 'plain', name }, false, present);
  }
  return event;
}
