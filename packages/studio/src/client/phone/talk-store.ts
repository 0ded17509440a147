import { batch, computed, effect, signal } from '@preact/signals';
import type { DecidedTalk, Talk, TalkAct, TalkAnswer } from '../../worker/talk/talk.js';
import { ask } from '../ask.js';
import {
  firstChannel,
  found,
  good,
  manyRules,
  type PassedStep,
  passed,
  rested,
  say,
} from '../store.js';

/** What tells an answer from others: the number of its act, and its number among the answers to that act. */
export interface ChosenAnswer {
  readonly act: number;
  readonly part: number;
}

/** What is kept of the conversation while the page is loaded anew. */
const keptAs = 'botrules-studio-talk';

function fresh(): Talk {
  const at = Math.floor(Date.now() / 60_000) * 60_000;
  return { channel: firstChannel.peek(), group: false, person: {}, at, acts: [] };
}

function kept(): Talk {
  try {
    const talk = JSON.parse(sessionStorage.getItem(keptAs) ?? '') as Talk;
    return Array.isArray(talk.acts) ? { ...fresh(), ...talk } : fresh();
  } catch {
    return fresh();
  }
}

/** The conversation. */
export const talk = signal<Talk>(kept());
// Which channels the bot has is known a moment after the page.
effect(() => {
  const channel = firstChannel.value;
  const { acts, channel: before } = talk.peek();
  if (acts.length === 0 && before === 'messenger') talk.value = { ...talk.peek(), channel };
});
/** What became of it by the present rules; `null` where there are none without errors, `undefined` until it is known. */
export const played = signal<DecidedTalk | null | undefined>(undefined);
/** What is done from now on comes on standby. */
export const onStandby = signal(false);
/** The answer that was chosen; the last one unless one is. */
export const chosen = signal<ChosenAnswer | undefined>(undefined);
/** What else can happen is shown, though the conversation has begun. */
export const isOpen = signal(false);

/** How many acts have been decided. */
const decided = signal(0);
/** What was done and is not answered yet. */
export const unanswered = computed(() =>
  talk.value.acts.slice(decided.value).filter(({ does }) => does !== 'wait'),
);

/** What each answer was when it was first given, and of which rule. */
const firsts = new Map<string, { readonly said: string; readonly rule: string | null }>();

/** The answers to acts before this one were told; those of a conversation that was kept are. */
let heard = talk.peek().acts.length;

/** The answers that were given last, without those that an edit changes above: they are seen, and not said with each key. */
export const news = signal<readonly TalkAnswer[]>([]);

const keyOf = ({ act, part }: ChosenAnswer) => `${act}.${part}`;
const saidBy = (answer: TalkAnswer) =>
  JSON.stringify([
    answer.rule,
    answer.steps.map(({ reply, does }) => [reply.map(({ message }) => message), does]),
  ]);

function answersIn(decided: DecidedTalk | null | undefined): readonly TalkAnswer[] {
  return (decided?.turns ?? []).filter((turn) => turn.kind === 'answer');
}

/** The answers, in order. */
export const answers = computed(() => answersIn(played.value));

/** The answer that is chosen, or else the last one. */
export const chosenAnswer = computed(() => {
  const wanted = chosen.value;
  const found = wanted && answers.value.find((each) => keyOf(each) === keyOf(wanted));
  return found ?? answers.value.at(-1);
});

/** Whether an answer differs from when it was first given; if so, which rule gave it then. */
export function changeOf(answer: TalkAnswer): { readonly rule: string | null } | undefined {
  const first = firsts.get(keyOf(answer));
  return first === undefined || first.said === saidBy(answer) ? undefined : first;
}

let asked = 0;

async function decide(): Promise<void> {
  asked += 1;
  const mine = asked;
  const asking = talk.peek();
  const answer = await ask('converse', { talk: asking }).catch((error: Error) => {
    say(error.message);
    return null;
  });
  // Only the newest counts.
  if (mine !== asked) return;
  const given = answersIn(answer);
  for (const turn of given) {
    if (firsts.has(keyOf(turn))) continue;
    firsts.set(keyOf(turn), { said: saidBy(turn), rule: turn.rule });
  }
  batch(() => {
    decided.value = asking.acts.length;
    played.value = answer;
    passed.value = passedBy(given, asking);
    const fresh = given.filter(({ act }) => act >= heard);
    if (fresh.length === 0) return;
    heard = asking.acts.length;
    news.value = fresh;
  });
}

// Anew with each change of the conversation, and of the rules.
effect(() => {
  // With many rules a router takes its time: it is made when typing rests.
  const rules = good.value > 0 && found.peek().rules > manyRules ? rested.value : good.value;
  sessionStorage.setItem(keptAs, JSON.stringify(talk.value));
  if (rules > 0) void decide();
});

/** What the map shows of the conversation: each rule that had a say, and the tap that led to it. */
function passedBy(given: readonly TalkAnswer[], { acts }: Talk): readonly PassedStep[] {
  return given.flatMap(({ act: number, steps }, turn) => {
    const did = acts[number];
    const payload = did?.does === 'tap' || did?.does === 'click' ? { payload: did.payload } : {};
    return steps.map(({ rule, file, line }) => ({ turn: turn + 1, rule, file, line, ...payload }));
  });
}

/** Does something in the conversation. */
export function act(what: TalkAct): void {
  const standby = onStandby.value && what.does !== 'wait' && what.does !== 'give-back';
  const done = standby ? { ...what, standby } : what;
  chosen.value = undefined;
  isOpen.value = false;
  talk.value = { ...talk.value, acts: [...talk.value.acts, done] };
}

/** Lets time pass up to a moment. */
export function waitUntil(at: number): void {
  const now = played.value?.now ?? talk.value.at;
  if (at > now) act({ does: 'wait', span: at - now });
}

/** Changes where, who or when: all is decided anew, and nothing counts as changed by that. */
export function setAbout(about: Partial<Omit<Talk, 'acts'>>): void {
  firsts.clear();
  talk.value = { ...talk.value, ...about };
}

/** Takes back what was done last. */
export function takeBack(): void {
  const acts = talk.value.acts.slice(0, -1);
  forget(acts.length);
  chosen.value = undefined;
  talk.value = { ...talk.value, acts };
}

/** Begins anew, with the same person in the same place. */
export function startOver(): void {
  forget(0);
  chosen.value = undefined;
  isOpen.value = false;
  onStandby.value = false;
  const { channel, group, person } = talk.value;
  talk.value = { ...fresh(), channel, group, person };
}

/** Makes the rules choose among their variants again, until the reply is another one. */
export async function chooseAgain({ act: number }: ChosenAnswer): Promise<void> {
  const chance = await ask('otherVariant', { talk: talk.value, act: number });
  const done = talk.value.acts[number];
  if (done === undefined) return;
  forget(number);
  talk.value = { ...talk.value, acts: talk.value.acts.with(number, { ...done, chance }) };
}

/** Forgets how acts were answered at first, from this act on. */
function forget(from: number): void {
  heard = Math.min(heard, from);
  for (const key of firsts.keys()) {
    if (Number.parseInt(key, 10) >= from) firsts.delete(key);
  }
}
