import { type FollowUp, memoryLimits } from '../../../memory/memory.js';
import type { Report } from '../../../report/diagnostic.js';
import * as problems from '../../../report/problems.js';
import { say } from '../../../report/say.js';
import type { Span } from '../../../report/source.js';
import { entryOf, type MapNode, type Node, textAt } from '../../../syntax/node.js';
import { parseDuration, writeDuration } from '../../duration.js';
import { fillText } from '../../fill-text.js';
import { nextMoment, parseMinute, type WeeklyMoment } from '../../next-moment.js';
import { readDays, readTimezone } from '../../read-clock.js';
import {
  flag,
  listOf,
  numberWithin,
  object,
  optional,
  textThat,
  wholeNumber,
} from '../../shape.js';
import { type Names, readTemplate, type Template } from '../../template.js';
import { isTimezone } from '../../timezone.js';
import type { MemoryKey, MemoryKind } from './memory-outcome.js';

/** A follow-up that a rule sets. */
export interface FollowUpTemplate {
  readonly payload: Template;
  /** In milliseconds from now; otherwise `moment` is the next such moment. */
  readonly after: number | undefined;
  readonly moment: WeeklyMoment | undefined;
  /** Whether it comes even if the person does something before. */
  readonly inAnyCase: boolean;
  /** The payload's place. */
  readonly span: Span;
}

const { soonest, latest } = memoryLimits;
const knownKeys: ReadonlySet<string> = new Set([
  ...['after', 'at', 'days', 'timezone', 'payload', 'in_any_case'],
]);

export const followUp: MemoryKind<readonly FollowUpTemplate[]> = {
  reader: ({ span, template }) =>
    listOf(
      object<FollowUpTemplate>({
        payload: template,
        after: optional(numberWithin(soonest, latest)),
        moment: optional(
          object<WeeklyMoment>({
            minute: wholeNumber(0, 1439),
            days: optional(wholeNumber(0, 0b1111111)),
            timezone: textThat(isTimezone, 'a time zone'),
          }),
        ),
        inAnyCase: flag,
        span,
      }),
    ),
  templates: (all) => all.map(({ payload }) => payload),
  fill(all, names, changes) {
    const { at } = changes;
    changes.followUps = all.map(
      ({ payload, after, moment, inAnyCase }): FollowUp => ({
        payload: fillText(payload, names),
        due: moment === undefined ? at + (after ?? soonest) : nextMoment(moment, at),
        ...(inAnyCase && { inAnyCase: true }),
      }),
    );
  },
};

/** `follow_up: { after: 1h, payload: NUDGE }` */
export const followUpKey: MemoryKey<readonly FollowUpTemplate[]> = {
  said: /* say */ 'come back',
  schema: {
    description:
      'Sets an event `follow_up` with this payload, which comes unless the person does something before.',
    examples: [
      { after: '1h', payload: 'NUDGE' },
      { at: '09:00', days: 'mon-fri', timezone: 'Europe/Paris', payload: 'MORNING' },
    ],
  },
  shape: { allOf: [{ $ref: '#/definitions/followUps' }] },
  synonyms: ['delay', 'schedule', 'remind', 'reminder', 'timeout', 'smart_delay', 'wait'],
  read(node, names, report) {
    const items = node.kind === 'list' ? node.items : [node];
    return items.flatMap((item: Node) =>
      item.kind === 'map' ? (readOne(item, names, report) ?? []) : [],
    );
  },
  describe({ followUps: all }) {
    if (all === undefined || all.length === 0) return undefined;
    return say`follows up with ${all.map(({ payload }) => JSON.stringify(payload)).join(', ')}`;
  },
};

function readOne(map: MapNode, names: Names, report: Report): FollowUpTemplate | undefined {
  const written = textAt(map, 'payload');
  if (written === undefined) return undefined;
  const payload = readTemplate(written, names, report);
  const shared = {
    payload,
    inAnyCase: textAt(map, 'in_any_case')?.text === 'true',
    span: written.span,
  };
  const after = textAt(map, 'after');
  const at = textAt(map, 'at');
  if ((after === undefined) === (at === undefined)) {
    const span = entryOf(map, after ? 'at' : 'payload')!.keySpan;
    report(
      after
        ? problems.wrongValue(
            span,
            say`A follow-up comes "after" a span or "at" a time of day, not both.`,
            say`Leave one of them out.`,
          )
        : {
            ...problems.missingKey(
              span,
              say`Nothing says when the follow-up comes.`,
              say`Add "after:", such as after: 1h, or "at:", such as at: 09:00.`,
            ),
            // An unknown key may be a misspelling of the missing one.
            follows: map.entries.flatMap(({ key, keySpan }) => (knownKeys.has(key) ? [] : keySpan)),
          },
    );
    return undefined;
  }
  if (after !== undefined) {
    const strange = map.entries.find(({ key }) => key === 'days' || key === 'timezone');
    if (strange) {
      report(
        problems.wrongValue(
          strange.keySpan,
          say`"${strange.key}" belongs to "at", and cannot stand next to "after".`,
          say`Leave it out, or write "at:" in place of "after:".`,
        ),
      );
    }
    const span = parseDuration(after.text);
    if (span === undefined) return undefined;
    if (span < soonest || span > latest) {
      const isSoon = span < soonest;
      report(
        problems.wrongValue(
          after.span,
          say`A follow-up comes from 10 seconds to 30 days from now, and ${writeDuration(span)} is ${isSoon ? say`sooner` : say`later`}.`,
          say`Write after: ${isSoon ? '10s' : '30d'}, or something ${isSoon ? say`longer` : say`shorter`}.`,
        ),
      );
    }
    return { ...shared, after: span, moment: undefined };
  }
  const minute = parseMinute(at!.text);
  if (minute === undefined) return undefined;
  const timezone = readTimezone(map, report) ?? 'UTC';
  return { ...shared, after: undefined, moment: { minute, days: readDays(map, report), timezone } };
}
