import { type Call, channelOf, redact, shortenPayloads } from '@botrules/channel';
import type { ChannelProfile, Event, Message } from '@botrules/core';
import { listRules, previewOutcome, say, translated } from '@botrules/core/tooling';
import { channels } from '@botrules/service/channels';
import { Option } from 'commander';
import { loadOrPrint } from '../files/load.js';
import { refuseUnknownRule } from '../files/rule-names.js';
import type { Command } from '../options/command.js';
import { choiceParser } from '../options/option-values.js';
import { type ExitCode, exitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';
import { oneLine, paint } from '../terminal/style.js';

interface PreviewFlags {
  readonly channel?: string;
  readonly json?: boolean;
}

/** What one channel is sent for a rule. */
interface ChannelPreview {
  readonly channel: string;
  readonly calls: readonly Pick<Call, 'kind' | 'path' | 'body' | 'instead'>[];
  /** What was changed to fit, a sentence each. */
  readonly changed: readonly string[];
}

const names = channels.flatMap((channel) => channel.names);

export function addPreview(program: Command, io: Io): void {
  program
    .command('preview')
    .summary('Show the calls that a rule makes, channel by channel.')
    .description(
      'Shows what a rule sends: the exact calls to each channel, and what was changed to fit it. Placeholders stand as they are written. Nothing is sent.',
    )
    .argument('RULES', 'A file, or a folder of *.yaml files.')
    .argument('RULE', 'The name of a rule.')
    .addOption(
      new Option('--channel <NAME>', `Only on this one: ${names.join(', ')}.`).argParser(
        choiceParser(names),
      ),
    )
    .option('--json', 'Print JSON.')
    .examples([
      ['botrules preview rules menu', 'What does the rule "menu" send on each channel?'],
      ['botrules preview rules menu --channel instagram', 'And on Instagram?'],
    ])
    .runs((rules: string, rule: string, flags: PreviewFlags) => preview(rules, rule, flags, io));
}

async function preview(
  rules: string,
  name: string,
  { channel, json = false }: PreviewFlags,
  io: Io,
): Promise<ExitCode> {
  const ruleSet = await loadOrPrint(rules, io);
  if (ruleSet === undefined) return exitCode.found;
  refuseUnknownRule(name, ruleSet);
  const rule = listRules(ruleSet).find((of) => of.kind === 'rule' && of.name === name)!;
  const outcome = previewOutcome(rule);
  const shown = (channel === undefined ? names : [channel]).map((each) => previewOn(each, outcome));
  await io.stdout.write(json ? `${JSON.stringify(shown, null, 2)}\n` : draw(shown, io));
  return exitCode.fine;
}

/** Returns what people get in place of cards and typing on a channel that never shows them; of other kinds the plan tells. */
function neverShown(reply: readonly Message[], profile: ChannelProfile): readonly string[] {
  return reply.flatMap((message, index) =>
    (['cards', 'typing'] as const).flatMap((kind) => {
      const instead = kind in message ? profile.instead?.[kind] : undefined;
      if (instead === undefined) return [];
      return [
        `reply[${index}].${kind}: ${say`People on ${profile.title} get this instead: ${translated(instead)}.`}`,
      ];
    }),
  );
}

function previewOn(name: string, outcome: ReturnType<typeof previewOutcome>): ChannelPreview {
  const { inbound, outbound, sandbox, profiles } = channelOf(channels, name)!;
  const profile = profiles.find((each) => each.name === name)!;
  // A person who wrote a word: what is sent back may need what came with it.
  const now = Date.UTC(2026, 0, 1);
  const post = sandbox.post(
    { page: 'ACCOUNT', person: 'PERSON', text: 'Hi', id: '1' },
    undefined,
    now,
  );
  const [read] = inbound.read(post.body, { account: 'ACCOUNT', receivedAt: now }).events;
  const event = { ...read, channel: name } as Event;
  const { reply, long } = shortenPayloads(outcome.reply, outbound.payload);
  const { handover } = outcome;
  const plans = [
    outbound.plan({ reply }, event),
    ...(handover === null ? [] : [outbound.plan({ handover }, event)]),
  ];
  const kept = long.map(
    ({ key, payload }) => say`The payload "${payload}" is kept, and the button carries ${key}.`,
  );
  return {
    channel: name,
    calls: plans
      .flatMap(({ calls }) => calls)
      .map((call) => withoutSecrets(call, inbound.secretKeys)),
    changed: [
      ...plans
        .flatMap(({ warnings }) => warnings)
        .map(({ at, message }) => (at ? `${at}: ${message}` : message)),
      ...neverShown(outcome.reply, profile),
      ...kept,
    ],
  };
}

function withoutSecrets(
  { kind, path, body, instead }: Call,
  keys: readonly string[] | undefined,
): ChannelPreview['calls'][number] {
  return {
    kind,
    path,
    body: redact(body, keys),
    ...(instead && { instead: withoutSecrets(instead, keys) as Call }),
  };
}

function draw(shown: readonly ChannelPreview[], io: Io): string {
  const { bold, yellow } = paint(io.stdout, io.env);
  return shown
    .map(({ channel, calls, changed }) => {
      const lines = calls.flatMap(({ path, body, instead }) => [
        `  ${path}  ${oneLine(JSON.stringify(body))}`,
        ...(instead === undefined
          ? []
          : [`    ${say`or else`} ${instead.path}  ${oneLine(JSON.stringify(instead.body))}`]),
      ]);
      const nothing = calls.length === 0 ? [`  ${say`Nothing is sent.`}`] : [];
      const notes = changed.map((each) => `  ${yellow(say`changed`)}: ${oneLine(each)}`);
      return `${[bold(channel), ...lines, ...nothing, ...notes].join('\n')}\n`;
    })
    .join('\n');
}
