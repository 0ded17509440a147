import { say } from '@botrules/core/tooling';
import type { Clock } from '../clock.js';
import type { DeskEvent } from '../inbox/records/desk-records.js';
import type { ActRequest, ChosenEvent, OperatorAct } from '../inbox/records/operator-acts.js';
import type { DeskStore } from '../inbox/working-inbox.js';
import { readSteps, resetSteps } from '../work/plan.js';
import { DeskRefusal } from './desk-request.js';
import { latestFirst, listEvents } from './lists.js';
import type { DeskWanted } from './wanted.js';

/** What is done to which events. */
export interface BulkRequest {
  readonly act: OperatorAct;
  readonly who: string;
  /** Why, in the operator's words. */
  readonly note: string;
  /** Numbers of events, or what they are chosen by. */
  readonly events: readonly number[] | undefined;
  readonly wanted: DeskWanted | undefined;
  /** Where an earlier request stopped, and its line of the audit. */
  readonly next: number | undefined;
  readonly audit: number | undefined;
}

export interface BulkResult {
  readonly changed: number;
  readonly audit: number;
  /** Where to go on, where not all of them were looked at. */
  readonly next?: number | undefined;
  /** On what, as the audit has it. */
  readonly what: object;
}

/** How many events are changed in one transaction: deliveries wait no longer than for these. */
const atOnce = 100;
/** How long a request goes on, in milliseconds; then its answer says where to go on. */
const longestMs = 4000;

/** Does something to chosen events, some at a time. */
export async function actOnChosen(
  store: DeskStore,
  clock: Pick<Clock, 'steady'>,
  request: BulkRequest,
): Promise<BulkResult> {
  const { act, who, note, events, wanted } = request;
  if ((events === undefined) === (wanted === undefined)) {
    throw new DeskRefusal(
      400,
      () => say`Say which events: give their numbers in "events", or a "filter".`,
    );
  }
  const what = {
    ...(events && {
      events: events.slice(0, 20),
      ...(events.length > 20 && { more: events.length - 20 }),
    }),
    ...(wanted && { filter: wanted.told }),
    ...(note !== '' && { note }),
  };
  let { audit } = request;
  let changed = 0;
  const change = async (some: readonly DeskEvent[]) => {
    const chosen = some.flatMap(({ entry }) => chooseFor(act, entry));
    if (chosen.length === 0) return;
    const told: ActRequest = { act, events: chosen, who, what: JSON.stringify(what), audit };
    const result = await store.act(told);
    changed += result.changed;
    audit = result.audit;
  };
  if (events !== undefined) {
    for (let at = 0; at < events.length; at += atOnce)
      await change(await store.byNumber(events.slice(at, at + atOnce)));
  }
  const until = clock.steady() + longestMs;
  let next = wanted === undefined ? undefined : (request.next ?? latestFirst);
  while (wanted !== undefined && next !== undefined && clock.steady() < until) {
    const found = await listEvents(store, wanted, { from: next, limit: atOnce, clock });
    await change(found.items);
    next = found.next;
  }
  // That somebody tried is worth knowing as well.
  audit ??= (await store.act({ act, events: [], who, what: JSON.stringify(what) })).audit;
  return { changed, audit, what, ...(next !== undefined && { next }) };
}

/** An event as it is to go on; nothing where the act cannot be done to it. */
function chooseFor(act: OperatorAct, entry: DeskEvent['entry']): readonly ChosenEvent[] {
  const { position, state, steps, body, decision } = entry;
  const chosen = (next: string | null) => [{ position, state, steps, next }];
  switch (act) {
    case 'retry':
      return state === 'dead' && body !== '' ? chosen(steps && resetSteps(steps)) : [];
    case 'drop':
      return state === 'dead' || state === 'waiting' ? chosen(steps) : [];
    case 'decide': {
      if (body === '' || state === 'erased') return [];
      // What was sent by the earlier decision would be sent once more.
      const isBegun = readSteps(steps).some(
        (step) => step.state === 'done' || step.state === 'begun',
      );
      return state === 'waiting' && (decision === null || isBegun) ? [] : chosen(null);
    }
  }
}
