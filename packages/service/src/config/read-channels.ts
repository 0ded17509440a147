import type { Account, AccountField, OperatedChannel } from '@botrules/channel';
import type { Span } from '@botrules/core';
import { type MapNode, type Node, nearest, type Report, say } from '@botrules/core/tooling';
import { titleOf } from '../channels.js';
import { rate } from './kinds.js';
import { fromNode, fromOutside, quote, wrongValue } from './origin.js';
import type { Environment, References, Secret } from './secrets.js';
import { type ShownValue, shownSecrets } from './shown.js';

/** What accounts are read with. */
export interface ChannelSources {
  readonly channels: readonly OperatedChannel[];
  readonly references: References;
  readonly report: Report;
  readonly shown: Map<string, ShownValue>;
  readonly env: Environment;
  /** The folder that paths in the environment start from. */
  readonly folder: string;
  /** The folder that paths in the file start from. */
  readonly fileFolder: string;
}

/** A value of an account, and where it stands. */
interface GivenValue extends Secret {
  readonly span: Span;
}

/**
 * The accounts under `channels`, by the name of the channel: a map for one account, a list of maps for several. A channel
 * that does not stand there has the account of the environment, if there is one.
 */
export async function readChannels(
  node: Node | undefined,
  sources: ChannelSources,
): Promise<{ readonly [channel: string]: readonly Account[] }> {
  const { channels, report } = sources;
  const found: { [channel: string]: readonly Account[] } = {};
  const entries = node?.kind === 'map' ? node.entries : [];
  reportUnknownChannels(entries, channels, report);
  for (const channel of channels) {
    const entry = entries.find(({ key }) => key === channel.name);
    const accounts =
      entry === undefined
        ? await readEnvironment(channel, sources)
        : await readAccounts(channel, entry.value, entry.keySpan, sources);
    if (accounts.length > 0) found[channel.name] = accounts;
  }
  return found;
}

/** Reports names under `channels` that are of no channel. */
export function reportUnknownChannels(
  entries: MapNode['entries'],
  channels: readonly OperatedChannel[],
  report: Report,
): void {
  const names = channels.map(({ name }) => name);
  for (const { key, keySpan } of entries) {
    if (names.includes(key)) continue;
    report(wrongValue(keySpan, say`There is no channel ${quote(key)}.`, oneOf(names, key)));
  }
}

/** The account of the environment: there is one where it sets a field that every account needs. */
async function readEnvironment(
  channel: OperatedChannel,
  sources: ChannelSources,
): Promise<readonly Account[]> {
  const { references, folder } = sources;
  const given = new Map<string, GivenValue>();
  for (const { key, env } of [...channel.accounts.fields, idField(channel)]) {
    const value = await references.variable(env, folder);
    if (value === undefined) continue;
    given.set(key, { ...value, span: fromOutside(`$${env}`, '•••', folder).span });
  }
  const isMeant = channel.accounts.fields.some(({ key, needed }) => needed && given.has(key));
  if (!isMeant) return [];
  const [first] = given.values();
  return accountOf(channel, given, { span: first!.span, inFile: false }, sources);
}

async function readAccounts(
  channel: OperatedChannel,
  node: Node,
  at: Span,
  sources: ChannelSources,
): Promise<readonly Account[]> {
  const accounts: Account[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    if (item.kind !== 'map') continue;
    const given = await readFields(channel, item, sources);
    const span = item.entries[0]?.keySpan ?? at;
    const [account] = accountOf(channel, given, { span, inFile: true }, sources);
    if (account === undefined) continue;
    if (accounts.some(({ id }) => id === account.id)) {
      const what =
        account.id === undefined
          ? say`Several accounts of ${titleOf(channel)} have no "id".`
          : say`The account ${quote(account.id)} stands here twice.`;
      const { keySpan } = item.entries[0]!;
      sources.report(
        wrongValue(keySpan, what, say`Give each account its own "id", and each id once.`),
      );
    } else accounts.push(account);
  }
  return accounts;
}

/** The fields of one account of the file. */
async function readFields(
  channel: OperatedChannel,
  map: MapNode,
  { references, report, fileFolder }: ChannelSources,
): Promise<ReadonlyMap<string, GivenValue | undefined>> {
  // A wrong value is kept as `undefined`: it has been reported already.
  const given = new Map<string, GivenValue | undefined>();
  const fields = [...channel.accounts.fields, idField(channel), ratesField];
  for (const { key, keySpan, value } of map.entries) {
    const field = fields.find((each) => each.key === key);
    if (field === undefined) {
      const names = fields.map((each) => each.key);
      const what = say`An account of ${titleOf(channel)} has no ${quote(key)}.`;
      report(wrongValue(keySpan, what, oneOf(names, key)));
    } else if (field.secret === true) {
      given.set(key, undefined);
      const items = value.kind === 'list' ? value.items : [value];
      const secrets: Secret[] = [];
      for (const item of items) {
        const secret = await references.secret(item, key, fileFolder);
        if (secret !== undefined) secrets.push(secret);
      }
      if (secrets.length === 0) continue;
      const origin = secrets.map((secret) => secret.origin).join(', ');
      const joined = secrets.map((secret) => secret.value).join(',');
      given.set(key, { value: joined, origin, span: value.span });
    } else if (value.kind === 'text') {
      given.set(key, undefined);
      const written = references.resolve(fromNode(value, fileFolder));
      if (written === undefined) continue;
      given.set(key, { value: written.text.trim(), origin: written.origin, span: value.span });
    }
  }
  return given;
}

/** The account that some values make; none if something is wrong with them, which is reported. */
function accountOf(
  channel: OperatedChannel,
  written: ReadonlyMap<string, GivenValue | undefined>,
  { span: at, inFile }: { readonly span: Span; readonly inFile: boolean },
  { report, shown }: ChannelSources,
): readonly Account[] {
  const { fields, read, sendsPerSecond } = channel.accounts;
  const given = new Map([...written].flatMap(([key, value]) => (value ? [[key, value]] : [])));
  const id = given.get('id')?.value;
  const place = `channels.${channel.name}${id === undefined ? '' : `.${id}`}`;
  let whole = given.size === written.size;
  for (const { key, needed, env, secret } of fields) {
    const value = given.get(key);
    if (value !== undefined) {
      shown.set(`${place}.${key}`, secret === true ? shownSecrets([value]) : value);
    } else if (needed && !written.has(key)) {
      whole = false;
      const written = say`Write ${key}: \${${env}} under channels.${channel.name}, and set ${env}.`;
      const hint = inFile ? written : say`Set ${env} as well.`;
      const what = inFile ? quote(key) : env;
      report(wrongValue(at, say`An account of ${titleOf(channel)} needs ${what}.`, hint));
    }
  }
  const sends = given.get('sends_per_second');
  const most = sends === undefined ? { value: sendsPerSecond } : rate.parse(sends.value);
  if ('problem' in most) {
    report(wrongValue(sends!.span, `${quote(sends!.value)} ${most.problem}.`, most.hint));
  }
  if (!whole || 'problem' in most) return [];
  const values = Object.fromEntries([...given].map(([key, { value }]) => [key, value]));
  const result = read(values, { id, sendsPerSecond: most.value });
  if ('account' in result) return [result.account];
  for (const { field, message, hint } of result.problems) {
    report(wrongValue(given.get(field)?.span ?? at, message, hint));
  }
  return [];
}

/** A hint at what was meant by an unknown name. */
function oneOf(names: readonly string[], written: string): string {
  const like = nearest(written, names);
  return like === undefined ? say`Write one of ${names.join(', ')}.` : say`Did you mean "${like}"?`;
}

/** The id by which events name an account. */
function idField({ name }: OperatedChannel): AccountField {
  return { key: 'id', env: `${name.toUpperCase()}_ID`, about: 'Its id on the platform.' };
}

const ratesField: AccountField = {
  key: 'sends_per_second',
  env: '',
  about: 'How many calls a second are made for it.',
};
