import { count, numbers } from './count.js';
import { sayable } from './language.js';

/** Every sentence of the conversation, in English. */

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });

function isSameDay(one: number, other: number): boolean {
  return day.format(one) === day.format(other) && Math.abs(one - other) < 2 * 86_400_000;
}

/** A span of time: `2 days`, `1 h 30 min`. */
function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 1) return `${Math.round(milliseconds / 1000)} s`;
  const [days, hours, rest] = [
    Math.floor(minutes / 1440),
    Math.floor(minutes / 60) % 24,
    minutes % 60,
  ];
  const parts = [
    days > 0 ? count(days, 'day') : '',
    hours > 0 ? `${hours} h` : '',
    rest > 0 && days === 0 ? `${rest} min` : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** A moment: the time, with the day where it is another than the one that is compared with. */
function moment(at: number, now: number): string {
  return isSameDay(at, now) ? clock.format(at) : `${day.format(at)}, ${clock.format(at)}`;
}

const nobody = 'nothing';

/** What is sent in place of words. */
const sent: { readonly [attachment: string]: string } = {
  image: 'a picture',
  video: 'a video',
  audio: 'a voice message',
  file: 'a file',
  sticker: 'a sticker',
  location: 'a place',
  contact: 'a contact',
};

export const phoneWords = sayable('phone', {
  title: 'Try it',
  cancel: 'Cancel',
  startOver: 'Start over',
  takeBack: 'Take back',
  takeBackWhy: 'Take back what was done last',
  page: 'Your page',
  fresh: 'answers by your rules',
  stale: 'answers by the last rules without errors',
  silent: 'does not answer yet',
  noFiles: 'There are no rules yet. Make the first ones, and try them here.',
  noRules: 'There are no rules without errors yet. Fix the errors, and try them here.',
  messages: 'Messages',
  aloud: {
    buttons: 'Buttons',
    answer: (said: string, rule: string | undefined) =>
      rule === undefined ? said : `${rule}: ${said}`,
  },
  span,
  moment,
  composer: {
    label: 'Type as a person would',
    send: 'Send',
    more: 'What else can happen',
    close: 'Close',
    quick: 'Quick replies',
  },
  setting: {
    label: 'Where, who and when',
    summary: (channel: string, group: boolean, at: string) =>
      `${channel}${group ? ', group' : ''}, ${at}`,
    where: 'Where',
    group: 'In a group',
    standby: 'Another app has the conversation',
    standbyWhy: 'What is done from now on comes on standby.',
    who: 'The person, where the platform tells',
    first_name: 'First name',
    last_name: 'Last name',
    language: 'Language',
    locale: 'Locale',
    begins: 'It begins at',
    anew: 'The conversation is decided anew with what you change here.',
  },
  come: {
    lead: 'How does the person come?',
    next: 'What happens next?',
    again: 'The person comes again',
    getStarted: 'Get Started',
    getStartedWhy: 'opens the chat of the page for the first time',
    start: 'Start',
    startWhy: 'opens the bot for the first time',
    add: 'Adds the bot',
    addWhy: 'as a friend, or lets it write again',
    by: 'By',
    ad: 'An ad',
    link: 'A link',
    ref: 'ref',
    known: 'has written before',
    click: 'Click it',
    iceBreakers: 'Questions to begin with',
    menu: 'The menu of the page',
    opens: (url: string) => `opens ${url}`,
    commands: 'Commands',
    orType: 'or type something below',
    sends: 'The person sends, in place of words',
    time: 'Time passes',
    hourLater: 'An hour later',
    tomorrow: 'Tomorrow 9:00',
    weekLater: 'A week later',
    until: 'Until',
    move: 'Go there',
    page: 'On the side of the page',
    colleague: 'A colleague writes',
    colleagueDraft: 'Hello, this is Ann.',
    giveBack: 'Gives it back to the bot',
    deliver: 'Paste a delivery…',
  },
  sent: (attachment: string) => sent[attachment] ?? attachment,
  came: {
    by: (source: string | undefined, ref: string | undefined) =>
      [
        source === 'ADS'
          ? 'came by an ad'
          : source === undefined
            ? 'came by a link'
            : `came by ${source === 'SHORTLINK' ? 'a link' : source}`,
        ...(ref ? [`ref ${ref}`] : []),
      ].join(' · '),
    followUp: (payload: string, at: string) => `${at} · follow-up ${payload}`,
    handover: 'the conversation comes back to the bot',
    added: 'adds the bot',
    optin: 'agrees to be written to',
    standby: 'another app has the conversation',
    other: (event: string) => `event ${event}`,
    colleague: 'a colleague',
    typed: (title: string) => `taken for a tap on “${title}”`,
    now: (at: string) => `it is ${at} now`,
  },
  held: {
    human: 'The bot is quiet: a colleague is talking.',
    standby: 'The bot is quiet: another app has the conversation.',
    nothing: 'Nothing answers. The person waits.',
    silent: 'No reply is sent.',
    ofPage: 'No rule asks for it, and none needs to.',
  },
  taken: {
    by: (rule: string) => `${rule}: why, and where it stands`,
    nobody: 'no rule',
    default: 'default',
    changed: 'changed',
    was: (rule: string | null) => `changed, was ${rule ?? nobody}`,
    gone: 'no button above sends this any more',
    makeRule: 'Make a rule',
    keep: 'Keep as test',
    keepWhy: 'Write down that this conversation must stay so',
    asOn: 'As on…',
    asOnWhy: 'How each channel shows this answer',
    variant: 'Another variant',
    variantWhy: 'The reply is one of several: choose again',
    does: (what: string) => what,
  },
  lead: {
    rule: (payload: string, rule: string) => `${payload} → ${rule}`,
    default: 'only a default takes it',
    nothing: 'nothing takes it',
    none: (payload: string) => payload,
  },
  message: {
    typing: (ms: number) => `types for ${numbers.format(ms / 1000)} s`,
    image: 'Picture',
    video: 'Video',
    audio: 'Sound',
    file: 'File',
    raw: 'A message as it is (raw)',
    cards: 'Cards',
    opens: 'opens a page',
    calls: 'calls',
  },
  edit: {
    pen: 'Change these words',
    label: 'The words of this message',
    kinds: {
      text: 'Text',
      title: 'Title of the card',
      subtitle: 'Second line of the card',
      button: 'Button',
      quick: 'Quick reply',
    },
    done: 'Done',
    none: 'These words stand elsewhere: change them in the rules.',
    failed: 'These words cannot be changed by an edit. Change them in the rules.',
  },
  below: {
    label: 'About this answer',
    why: 'Why',
    remembered: 'Remembered',
  },
  memory: {
    none: 'Nothing is remembered of this person.',
    question: 'Open question',
    until: (at: string) => `until ${at}`,
    by: (rule: string) => `written by ${rule}`,
    followUp: 'Follow-up',
    due: (at: string, span: string) => `${at}, in ${span}`,
    inAnyCase: 'even if the person does something',
    fire: 'Let it come',
    fireWhy: (payload: string, span: string) => `Move the clock on by ${span}: ${payload} comes`,
    human: (at: string) => `A colleague is talking, until ${at}`,
    arrival: 'Came by',
    missed: (times: number) => `${count(times, 'message')} in a row that no rule took`,
    once: (mark: string) => `“${mark}” took an event, and does so once`,
    onceUntil: (at: string) => `again from ${at}`,
    ever: 'not again',
  },
  why: {
    takes: (rule: string) => `“${rule}” takes it`,
    default: 'A default takes it',
    nothing: 'Nothing takes it',
    holds: 'holds',
    fails: 'does not hold',
    group: 'the group around it',
    all: 'all of these',
    any: 'any of these',
    not: 'none of these',
    isAbsent: 'it is absent',
    is: (value: string) => `it is “${value}”`,
    near: {
      case: (value: string) => `it is “${value}”: only upper and lower case differ`,
      spaces: (value: string) => `it is “${value}”: only spaces differ`,
      typos: (value: string) => `it is “${value}”: it would hold if typos were allowed`,
    },
    closest: (value: string, text: string) => `it is “${value}”, close to “${text}”`,
    exact: (value: string, text: string) =>
      `it is “${value}”, close to “${text}”: words of fewer than five letters or with a digit must be written exactly`,
    noRow: (value: string) => `no row was found for “${value}”`,
    capture: 'is',
    verdicts: {
      disabled: 'switched off',
      standby: 'another app has the conversation, and it does not test standby',
      human: 'a colleague is talking, and it does not test human',
      event: 'it does not test event',
      once: 'it took an event of this person before',
      'not-entered': 'its group does not hold',
      'not-reached': 'stands below',
      added: 'added its part, and the search went on',
    } as { readonly [verdict: string]: string | undefined },
    before: (rules: number) => `${count(rules, 'rule')} tried before did not hold`,
    omitted: (rules: number) => `${numbers.format(rules)} more that did not come close`,
    below: (rules: number) => `${count(rules, 'rule')} below not tried`,
    seen: 'Remembered when it came',
    changes: 'What it changes',
    order: (first: string, then: string) =>
      `Files are tried in the order of their names: ${first} comes before ${then}.`,
  },
  newRule: {
    title: 'Make a rule',
    when: {
      question: 'When the person answers the question',
      words: 'When the person writes',
      payload: 'When the person taps a button that sends',
      ref: 'When the person comes by the ref',
      attachment: 'When this is sent',
      'follow-up': 'When the follow-up comes',
      event: 'When this kind of event comes',
    },
    answer: 'Answer',
    answerDraft: 'Write here what to answer.',
    name: 'Name of the rule',
    where: 'Where in the order',
    file: 'File',
    after: 'After',
    first: 'before all others in it',
    trying: 'Trying it out…',
    takes: 'It takes this.',
    takesNot: (rule: string | null) =>
      `It does not take this: ${rule === null ? nobody : `“${rule}”`} does, which stands above. Choose a place further up.`,
    harmless: (events: number) =>
      events > 0
        ? `It takes nothing else of this conversation, and none of ${count(events, 'recorded event')}.`
        : 'It takes nothing else of this conversation.',
    alsoTakes: (words: string, from: string | null) =>
      `It also takes “${words}” from ${from === null ? nobody : `“${from}”`}.`,
    alsoEvents: (events: number, all: number, from: string | null) =>
      `It takes ${numbers.format(events)} of ${count(all, 'recorded event')} from ${from === null ? nobody : `“${from}”`}.`,
    make: 'Make it',
    made: (name: string, file: string) => `“${name}” stands in ${file} now.`,
  },
  keep: {
    title: 'Keep as test',
    about: (answers: number) =>
      answers === 1
        ? 'What was done and what answered is written down as a test. It fails when an edit changes that.'
        : `The whole conversation, ${count(answers, 'answer')}, is written down as a test. It fails when an edit changes one of them.`,
    name: 'Name of the test',
    keep: 'Keep it',
    kept: (file: string, name: string) => `Kept in ${file}: “${name}”. It passes.`,
  },
  asOn: {
    title: 'This answer on every channel',
    loading: 'Asking the channels…',
    nothing: 'Nothing is sent.',
    fits: 'Fits as it is.',
    changed: 'Changed to fit',
    fit: (channel: string) => `Changed to fit ${channel}`,
    close: 'Close',
  },
  deliver: {
    title: 'Paste a delivery',
    about:
      'Paste the body that a platform posted to the webhook, for example from its log. Its events are played here; nothing is sent.',
    label: 'Body of the delivery',
    play: 'Play it',
    played: (events: number, skipped: number) =>
      `${count(events, 'event')}${skipped > 0 ? `, and ${count(skipped, 'update')} that rules do not see` : ''}.`,
  },
} as const);
