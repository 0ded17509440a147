import { count, numbers } from '../client/words/count.js';
import { language, type PageLanguage, sayable } from '../client/words/language.js';

/** Every sentence of the desk, in English. */

const causes: Readonly<Record<string, string>> = {
  working: 'A step is under way',
  typing: 'A pause between two messages',
  next: 'Ready: its turn is next',
  deciding: 'About to be decided',
  turn: 'Waits for a turn: the page sends as fast as it may',
  limit: 'A limit of the platform is used up',
  'page-stopped': 'All calls of the page fail',
  'no-token': 'No token is set for the page',
  'host-stopped': 'All calls to the host fail',
  paused: 'Paused by an operator',
  retry: 'Failed, and is tried again',
  trouble: 'The work on it never ended, and starts again',
  inbox: 'The inbox could not be asked',
};

const states: Readonly<Record<string, string>> = {
  waiting: 'waits',
  done: 'done',
  dead: 'dead',
  dropped: 'set aside',
  begun: 'under way',
  failed: 'failed',
  skipped: 'left out',
};

const acts: Readonly<Record<string, string>> = {
  retry: 'Try again',
  drop: 'Set aside',
  decide: 'Decide anew',
  pause: 'Paused',
  resume: 'Resumed',
};

const kinds: Readonly<Record<string, string>> = {
  all: 'All sending',
  page: 'Page',
  rule: 'Rule',
  host: 'Host',
};

/** The words of the page. */
export const deskWords = sayable('desk', {
  title: 'Botrules desk',
  language: 'DE: auf Deutsch umschalten',
  skip: 'To the list',
  views: 'Views',
  tabs: {
    waiting: 'Waiting',
    dead: 'Dead',
    decided: 'Decided',
    rules: 'Rules',
    pauses: 'Pauses',
    audit: 'Audit',
  } as Readonly<Record<string, string>>,
  count: (of: number) => numbers.format(of),
  theme: (now: string) => `Colors: ${now === 'auto' ? 'as the system' : now}. Change`,
  leave: 'Sign out',
  refresh: 'Look again',
  refreshed: 'This is how it stands now.',
  looking: 'Looking…',
  away: 'The service does not answer. What you see may be old.',
  rejected: (message: string, hint: string | undefined) => (hint ? `${message} ${hint}` : message),
  pausedBar: (of: number) =>
    of === 1 ? 'Something is paused.' : `${count(of, 'thing')} are paused.`,
  stoppedBar: (pages: readonly string[]) =>
    `All calls of ${pages.length === 1 ? 'page' : 'pages'} ${pages.join(', ')} fail and are held back.`,
  refusedBar: (of: number) => `${count(of, 'change')} of rules or settings refused.`,
  show: 'Show',
  login: {
    title: 'Who are you?',
    why: 'Your name stands in the audit beside what you do.',
    name: 'Your name',
    password: 'Password',
    enter: 'Sign in',
  },
  filters: {
    label: 'Narrow the list',
    page: 'Page',
    rule: 'Rule',
    reason: 'Reason',
    person: 'Person',
    apply: 'Find',
    clear: 'Show all',
    noRule: 'no rule',
    state: 'State',
  },
  columns: {
    since: 'Since',
    at: 'Taken',
    page: 'Page',
    person: 'Person',
    why: 'Waits for',
    next: 'Next try',
    rule: 'Rule',
    events: 'Events',
    state: 'State',
    reason: 'Reason',
    choose: 'Choose',
    who: 'Who',
    what: 'What',
    on: 'On',
    did: 'Did',
    when: 'When',
    note: 'Why',
    count: 'Events since the start',
  },
  cause: (cause: string) => causes[cause] ?? cause,
  state: (state: string) => states[state] ?? state,
  act: (act: string) => acts[act] ?? act,
  kind: (kind: string) => kinds[kind] ?? kind,
  /** Who did something, by the name that they gave, or what the service calls them. */
  operator: (who: string) => who,
  inForce: 'Rules in force',
  rule: (rule: string | null) => rule ?? 'no rule',
  conversation: (number: number) => `Conversation ${number}`,
  open: (number: number) => `: open conversation ${number}`,
  eventName: (kind: string | null, number: number) => `${kind ?? 'event'} ${number}`,
  more: 'Show more',
  searching: 'Searching further back…',
  moreSearch: 'Nothing found yet. Search further back',
  empty: {
    waiting: [
      'Nothing waits',
      'Every event was answered. What waits longer than a moment shows up here with the reason.',
    ],
    dead: [
      'Nothing is dead',
      'A dead letter is an event that could not be answered. It would stand here until you try it again or set it aside.',
    ],
    decided: [
      'No event yet',
      'What people click and write stands here, with the rule that answered it.',
    ],
    rules: ['No rule took an event yet', 'Counts begin anew when the service starts.'],
    pauses: [
      'Nothing is paused',
      'What is paused waits until somebody resumes it. Nothing is lost.',
    ],
    audit: [
      'Nobody did anything yet',
      'What you try again, set aside, pause and resume is written down here.',
    ],
    filtered: ['Nothing fits', 'Show all, or narrow the list in another way.'],
  } as Readonly<Record<string, readonly [string, string]>>,
  chosen: (of: number) => `${count(of, 'event')} chosen`,
  chooseAll: 'Choose all shown',
  chooseOne: (number: number) => `Choose event ${number}`,
  allThatFit: 'All that fit…',
  acting: {
    retry: (what: string) => `Try ${what} again?`,
    drop: (what: string) => `Set ${what} aside?`,
    decide: (what: string) => `Decide ${what} anew?`,
  } as Readonly<Record<string, (what: string) => string>>,
  effect: {
    retry:
      'What failed is done again, and what was left out because of that. What was sent is not sent again.',
    drop: 'Nobody tries them again. They stay in the list of events that were set aside.',
    decide:
      'The rules in force decide them anew, and all of their answers are sent. People who were answered before get the new answer as well.',
  } as Readonly<Record<string, string>>,
  these: (of: number) => count(of, 'event'),
  allFitting: 'all events that fit',
  note: 'Why (for the audit)',
  cancel: 'Cancel',
  did: (act: string, of: number) => `${acts[act]}: ${count(of, 'event')}.`,
  timeline: {
    close: 'Close',
    heard: (time: string) => `Last message or tap of the person: ${time}.`,
    neverHeard: 'The person has not written or tapped here.',
    events: 'Events',
    remembered: 'Remembered',
    nothing: 'Nothing is remembered.',
    human: (time: string) => `A person of the page has the conversation until ${time}.`,
    question: (name: string, time: string) => `Open question: ${name}, until ${time}.`,
    followUp: (time: string) => `A follow-up is due: ${time}.`,
    missed: (of: number) => `${count(of, 'message')} in a row that no rule took.`,
    values: (names: readonly string[]) => `Values: ${names.join(', ')}.`,
    version: (version: string) => `rules ${version}`,
    undecided: 'not decided yet',
    answered: (ids: readonly string[]) => `answered with ${ids.join(', ')}`,
    step: (kind: string, to: string) =>
      ({
        send: `Sends ${to}`,
        handle: `Runs ${to}`,
        forward: `Forwards to ${to}`,
        handover: 'Hands over',
        acknowledge: 'Tells the platform',
      })[kind] ?? kind,
    waits: (of: number) => (of > 1 ? `${count(of, 'event')} wait here.` : 'One event waits here.'),
    until: (time: string) => `Next try: ${time}.`,
    samePerson: 'All of this person',
    data: 'The event as it came',
  },
  pauses: {
    add: 'Pause something',
    what: 'What waits',
    name: 'Its name',
    note: 'Why',
    go: 'Pause',
    resume: 'Resume',
    resumeOne: (what: string) => `Resume ${what}`,
    paused: 'Paused. Events are still taken; what would be sent waits.',
    resumed: 'Resumed. What waited goes on.',
    names: {
      page: 'Page, as in the log',
      rule: 'Name of the rule',
      host: 'Host, such as crm.example.com',
    } as Readonly<Record<string, string>>,
  },
  rules: {
    version: (version: string, since: string) =>
      `Rules ${version}. Counted by this process since ${since}.`,
    live: 'live',
    show: 'show it',
    refused: 'Refused',
    refusedWhat: (what: string, of: number) =>
      `${what}: ${count(of, 'finding')}. The old ones stay in force.`,
  },
});

/** Times as people of a language write them. */
const times: Readonly<Record<PageLanguage, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'medium' }),
  de: new Intl.DateTimeFormat('de', { dateStyle: 'short', timeStyle: 'medium' }),
};

const distances: Readonly<Record<PageLanguage, Intl.RelativeTimeFormat>> = {
  en: new Intl.RelativeTimeFormat('en', { numeric: 'always' }),
  de: new Intl.RelativeTimeFormat('de', { numeric: 'always' }),
};

/** A time in the person's own zone. */
export function showTime(iso: string): string {
  return times[language.value].format(new Date(iso));
}

/** How far a time is from another, in one unit. */
export function showDistance(iso: string, now: string): string {
  const seconds = Math.round((Date.parse(iso) - Date.parse(now)) / 1000);
  const size = Math.abs(seconds);
  const [unit, per] =
    size < 90
      ? (['second', 1] as const)
      : size < 5400
        ? (['minute', 60] as const)
        : size < 129_600
          ? (['hour', 3600] as const)
          : (['day', 86_400] as const);
  return distances[language.value].format(Math.round(seconds / per), unit);
}
