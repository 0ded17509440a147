import type { Click, OperatedChannel } from '@botrules/channel';
import { say } from '@botrules/core/tooling';

/** What in a click cannot be done on a channel, as a sentence that says what to leave out; undefined where all is well. */
export function oddClick(
  click: Partial<Click>,
  { name, profiles, sandbox }: OperatedChannel,
): string | undefined {
  const { payload, text, title, quickReply, ref, source, adId, added, blocked } = click;
  const [profile] = profiles;
  const { title: platform = name, events, fields = {}, values = {} } = profile ?? {};
  if (click.person === '') return say`The person has no id: write one behind --person.`;
  if (click.page === '') return say`The page has no id: write one behind --page.`;
  if (added && blocked)
    return say`A person adds the bot or blocks it: leave out --added or --blocked.`;
  if (text !== undefined && payload !== undefined) {
    return say`A person types words or taps a button: leave out --text, or the payload "${payload}".`;
  }
  if (payload === undefined && (title !== undefined || quickReply)) {
    return say`${quickReply ? '--quick-reply' : '--title'} is of a button: give its payload, too.`;
  }
  const isOf = (kind: string) => events === undefined || events.includes(kind);
  if (quickReply && !isOf('quick_reply')) {
    return say`${platform} does not tell quick replies from buttons: leave out --quick-reply.`;
  }
  const ways = [
    ['ref', 'ref', ref],
    ['source', 'source', source],
    ['ad_id', 'ad-id', adId],
  ] as const;
  for (const [key, option, given] of ways) {
    if (given === undefined) continue;
    const field = `referral.${key}`;
    if (fields[field]?.kinds?.length === 0) {
      return say`What happens on ${platform} has no "${field}": leave out --${option}.`;
    }
    const pattern = values[field]?.pattern;
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(given)) {
      return say`A link of ${platform} cannot carry "${given}" as --${option}.`;
    }
  }
  for (const what of ['added', 'blocked', 'group'] as const) {
    if (!click[what] || sandbox.plays?.includes(what)) continue;
    return say`${platform} tells bots nothing of that: leave out --${what}.`;
  }
  const does = [payload, text, ref, source, adId].some((each) => each !== undefined);
  return does || added || blocked
    ? undefined
    : say`It does not say what the person does: give the payload of a button, --text or --ref.`;
}
