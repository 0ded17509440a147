import { type Click, sha256 } from '@botrules/channel';
import { isWorkspace } from '../account.js';
import { escapeText } from '../outbound/blocks.js';

const encoder = new TextEncoder();
const anyWorkspace = 'T0SANDBOX';
const anyApp = 'A0SANDBOX';
const bot = 'U0SANDBOX';

/** The body that the platform would post for it: JSON for what people write, a form for taps and commands. */
export function bodyOf(click: Click, now: number): string {
  const { page, person, payload, title, text, group } = click;
  const id = click.id ?? crypto.randomUUID();
  const channel = group ?? directOf(person);
  // The account is the app, or one of the workspaces that it is in.
  const [app, workspace] = isWorkspace(page) ? [anyApp, page] : [page, anyWorkspace];
  const common = { token: 'sandbox', api_app_id: app };
  const response_url = `https://hooks.slack.com/actions/${workspace}/${encodeURIComponent(person)}/${encodeURIComponent(id)}`;
  const ts = tsOf(id, now);
  if (payload !== undefined) {
    const words = { type: 'plain_text', text: title ?? payload, emoji: true };
    const button = {
      type: 'button',
      action_id: 'br:0',
      block_id: 'b0',
      text: words,
      value: payload,
    };
    const message_ts = tsOf('shown', now - 10_000);
    return formOf({
      payload: JSON.stringify({
        type: 'block_actions',
        ...common,
        team: { id: workspace, domain: 'sandbox' },
        user: { id: person, username: 'ada', team_id: workspace },
        trigger_id: `sandbox.${id}`,
        container: { type: 'message', message_ts, channel_id: channel, is_ephemeral: false },
        channel: { id: channel },
        message: { type: 'message', user: bot, ts: message_ts, text: 'Choose' },
        response_url,
        actions: [{ ...button, action_ts: ts }],
      }),
    });
  }
  const [command] = /^\/\S+/.exec(text ?? '') ?? [];
  if (command !== undefined) {
    return formOf({
      ...common,
      team_id: workspace,
      channel_id: channel,
      user_id: person,
      command,
      text: text!.slice(command.length).trim(),
      response_url: response_url.replace('/actions/', '/commands/'),
      trigger_id: `sandbox.${id}`,
    });
  }
  const said = escapeText(text ?? '');
  const event =
    text === undefined
      ? { type: 'app_home_opened', user: person, channel, tab: 'messages', event_ts: ts }
      : group === undefined
        ? { type: 'message', user: person, text: said, ts, channel, channel_type: 'im' }
        : { type: 'app_mention', user: person, text: `<@${bot}> ${said}`, ts, channel };
  return JSON.stringify({
    ...common,
    team_id: workspace,
    type: 'event_callback',
    event_id: `Ev${id}`,
    event_time: Math.floor(now / 1000),
    authorizations: [{ team_id: workspace, user_id: bot, is_bot: true }],
    event,
  });
}

/** The channel of a person's own talk with the bot. */
function directOf(person: string): string {
  return `D${person}`;
}

/** The person whose talk with the bot a channel is, or the channel. */
export function personOf(channel: string): string {
  return channel.replace(/^D(?=.)/, '');
}

/** The person who sees what is posted to an address of `hooks.slack.com`; `undefined` for other addresses. */
export function personAside(path: string): string | undefined {
  const [, person] = /^\/(?:actions|commands)\/[^/]+\/([^/]+)\/[^/]+$/.exec(path) ?? [];
  return person === undefined ? undefined : decodeURIComponent(person);
}

/** A time of the platform, whose last six digits tell apart what happens within a second. */
function tsOf(id: string, now: number): string {
  const hash = Number.parseInt(sha256(encoder.encode(id), 'hex').slice(0, 10), 16);
  const digits = /^\d{1,15}$/.test(id) ? Number(id) : hash;
  return `${Math.floor(now / 1000)}.${String(digits % 1_000_000).padStart(6, '0')}`;
}

function formOf(fields: Record<string, string>): string {
  return `${new URLSearchParams(fields)}`;
}
