import { settings } from '@botrules/service/settings';
import { eventOfFlags } from '../events/event-flags.js';
import type { Command } from '../options/command.js';
import { wholeNumber } from '../options/option-values.js';
import { addSettingFlags, toRequest } from '../options/setting-flags.js';
import type { ExitCode } from '../terminal/exit-code.js';
import type { Io } from '../terminal/io.js';

interface SandboxFlags {
  readonly port?: number;
  readonly fail?: readonly string[];
  readonly channel?: string;
}

interface ClickOptions extends Readonly<Record<string, unknown>> {
  readonly title?: string;
  readonly text?: string;
  readonly ref?: string;
  readonly source?: string;
  readonly adId?: string;
  readonly person?: string;
  readonly page?: string;
  readonly quickReply?: boolean;
  readonly added?: boolean;
  readonly blocked?: boolean;
  readonly group?: string;
  readonly at?: string;
  readonly channel?: string;
  readonly to?: string;
  readonly sandbox?: string;
  readonly wait: boolean;
}

export function addSandbox(program: Command, io: Io): void {
  const sandbox = program
    .command('sandbox')
    .summary('Stand in for the platform, to try a bot without an app.')
    .description(
      'Stands in for the Graph API on this machine and shows the conversation: what the bot sends, and what "botrules sandbox click" clicks.',
    )
    .helpCommand(false)
    .option('--port <NUMBER>', 'Where it listens; 4010 unless given.', wholeNumber(0, 65_535))
    .option('--fail <CODE...>', 'Refuse calls with these errors of the platform, such as 190.')
    .option('--channel <NAME>', 'The channel whose platform it is; messenger unless given.')
    .examples([
      ['botrules sandbox', 'Start it; it says what to type next.'],
      ['botrules sandbox click GET_STARTED', 'Click on Get Started.'],
    ])
    .runs(async ({ port, fail, channel }: SandboxFlags): Promise<ExitCode> => {
      const { sandbox: run } = await import('@botrules/service');
      return run(io, { port, fail, channel });
    });

  const click = sandbox
    .command('click')
    .summary('Click as a person would, and post the webhook.')
    .description(
      'Posts what the platform would post if a person clicked a button, tapped a quick reply, typed words or followed a link, signed with APP_SECRET, and shows what the bot sends back while "botrules sandbox" runs. Without a service, "botrules try" is the easier way.',
    )
    .argument('[PAYLOAD]', 'The payload of the button.')
    .option('--title <TEXT>', 'The words on the button.')
    .option('--text <TEXT>', 'Type these words in place of a click.')
    .option('--quick-reply', 'Tap a quick reply in place of a button.')
    .option('--added', 'Add the bot, where its platform tells it so.')
    .option('--blocked', 'Block the bot, where its platform tells it so.')
    .option('--group <ID>', 'Do it in this group, where the platform has some.')
    .option('--ref <REF>', 'The ref of the link or ad that the person came by.')
    .option('--source <SOURCE>', 'Where that was: ADS, SHORTLINK.')
    .option('--ad-id <ID>', 'The ad.')
    .option('--person <ID>', 'Who clicks.')
    .option('--page <ID>', 'On which page.')
    .option('--at <TIME>', 'When: 2026-12-24T18:30:00+01:00; now unless given.')
    .option('--channel <NAME>', 'On which channel; messenger unless given.')
    .option('--to <URL>', 'The webhook; that of the settings unless given.')
    .option('--sandbox <URL>', 'The sandbox that shows the click.')
    .option('--no-wait', 'Do not wait for what the bot sends back.') as Command;
  addSettingFlags(click, [settings.host, settings.port, settings.path]);
  click
    .examples([
      ['botrules sandbox click GET_STARTED', 'Begin a conversation.'],
      [
        'botrules sandbox click GET_STARTED --ref summer-22 --source ADS',
        'Begin it by a click on an ad.',
      ],
      ['botrules sandbox click --text hello', 'Type hello.'],
      ['botrules sandbox click MENU --at 2026-12-24T18:30:00+01:00', 'Click on Christmas Eve.'],
    ])
    .runs(async (payload: string | undefined, options: ClickOptions): Promise<ExitCode> => {
      const { sandboxClick } = await import('@botrules/service');
      const { title, text, quickReply, ref, source, adId, person, page, at, to } = options;
      const { added, blocked, group } = options;
      const given = {
        ...{ payload, title, text, quickReply, ref, source, adId, person, page },
        ...{ added, blocked, group },
      };
      // A key that is undefined would still take the place of a default.
      const click = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== undefined),
      );
      const request = {
        ...toRequest(options, io),
        click,
        to,
        channel: options.channel,
        at: at === undefined ? undefined : eventOfFlags({ payload: 'A', at })?.timestamp,
        sandboxUrl: options.sandbox,
        wait: options.wait,
      };
      return sandboxClick(io, request);
    });
}
