import type { ServicePages } from '@botrules/studio/service';
import { channelsForRules, namesOfSending } from '../config/accounts.js';
import type { PageLines } from '../delivery/page-lines.js';
import { Desk, type RuleCount } from '../desk/desk.js';
import { DeskListener } from '../desk/desk-listener.js';
import { StudioRoom } from '../desk/studio-room.js';
import type { WorkingInbox } from '../inbox/working-inbox.js';
import type { PauseBook } from '../work/pause-book.js';
import type { Foundation } from './foundation.js';
import type { RulesInForce } from './rules-in-force.js';
import { tellInboxTrouble } from './service-inbox.js';

/** Makes the operator's desk; nothing where the settings do not want it. */
export async function createDesk(
  foundation: Foundation,
  { desk: store, pauses }: WorkingInbox,
  rules: RulesInForce,
  lines: PageLines,
  book: PauseBook,
): Promise<DeskListener | undefined> {
  const { options, config, channels, clock, logger, metrics, refusedReadings } = foundation;
  const settings = options.config.admin.desk;
  if (settings === undefined || store === undefined) return undefined;
  const counts = async (): Promise<readonly RuleCount[]> => {
    const { values } = await metrics.decisions.get();
    return values
      .map(({ labels, value }) => ({ rule: String(labels.rule) || null, count: value }))
      .sort((one, other) => other.count - one.count);
  };
  const desk = new Desk({
    store,
    pauses,
    channels,
    key: await store.prepare(),
    personalData: settings.personalData,
    live: {
      version: () => rules.version,
      ruleNames: () => rules.names,
      pages: () => namesOfSending(config.current, channels),
      stopped: () => lines.stopped(),
      counts,
      since: clock.now(),
      refused: () => refusedReadings.all,
      refreshPauses: () => book.refresh(),
    },
    clock,
    onAct: (fields, message) => logger.warn(fields, message),
  });
  const pages = await readPages(foundation);
  return new DeskListener({
    settings,
    desk,
    counts,
    clock,
    page: pages?.desk,
    studio: new StudioRoom({
      version: () => rules.version,
      texts: () => rules.texts,
      rules: options.config.rules,
      channels: () => channelsForRules(config.current, channels),
      page: pages?.studio,
      clock,
    }),
    onTrouble: (error, doing) => tellInboxTrouble(foundation, error, doing),
    onLogin: (fields, message) => logger.warn(fields, message),
  });
}

/** The pages for people; without them, as where they were not built, programs are answered all the same. */
async function readPages({ logger }: Foundation): Promise<ServicePages | undefined> {
  try {
    const { createServicePages } = await import('@botrules/studio/service');
    return createServicePages();
  } catch (error) {
    logger.warn({ err: error }, 'the desk has no page');
    return undefined;
  }
}
