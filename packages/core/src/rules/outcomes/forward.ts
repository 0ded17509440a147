import * as problems from '../../report/problems.js';
import { say } from '../../report/say.js';
import { fillText } from '../fill-text.js';
import { readUrl } from '../read-url.js';
import { optional } from '../shape.js';
import type { Template } from '../template.js';
import { expectedText, lastOf, type OutcomeKey, type OutcomeKind, writtenText } from './outcome.js';

export const forward: OutcomeKind<Template | undefined, string | null> = {
  reader: ({ template }) => optional(template),
  templates: (template) => (template === undefined ? [] : [template]),
  fill: (template, names) => (template === undefined ? null : fillText(template, names)),
  sum: lastOf,
};

/** The host of an address without encryption. */
const plainHost = /^http:\/\/(?:[^\s/?#@{}]*@)?([^\s/?#@{}:[\]]+)/i;
/** Hosts in a network of one's own: this machine, names without a dot, and private addresses. */
const ownAddress =
  /^(?:[^.]+|(?:127|10)\..+|192\.168\..+|169\.254\..+|172\.(?:1[6-9]|2\d|3[01])\..+)$/;
/**
 * Names that the internet has not: by their end, which has no digit and no hyphen there, or as those of a service in a
 * cluster, such as `crm.default` and `crm.shop.svc.cluster.example`.
 */
const ownName =
  /\.(?:localhost|local|internal|intranet|private|corp|home|lan|consul|svc|default|staging|production|home\.arpa|test)$|^[^.]+\.[^.]+\.svc\.|\.(?!xn--)(?=[^.]*[a-z])[^.]*[\d-][^.]*$/i;

/** Whether a host is in a network of one's own. A dot at the end of a name only says that it is whole. */
function isOwn(host: string): boolean {
  const name = host.replace(/\.$/, '');
  return ownAddress.test(name) || ownName.test(name);
}

/** `forward: https://crm.example/hooks/bot` */
export const forwardKey: OutcomeKey<Template | undefined, string | null> = {
  said: /* say */ 'send the event to',
  schema: {
    description:
      'A URL that is sent the event and the decision as JSON, signed. Only in a network of your own may it begin with `http://`, which encrypts nothing.',
    examples: ['https://crm.example/hooks/bot'],
  },
  shape: { type: 'string', 'x-kind': 'a URL' },
  expected: {
    schema: {
      description: 'The URL that is sent the event, placeholders filled in.',
      examples: ['https://crm.example/events'],
    },
    shape: expectedText,
    isWritten: true,
  },
  synonyms: ['webhook', 'url'],
  isEnough: true,
  read(value, names, report) {
    const url = writtenText(value);
    if (url === undefined) return undefined;
    const [, host] = plainHost.exec(url.text) ?? [];
    if (host !== undefined && !isOwn(host)) report(problems.plainHttp(url.span, host));
    return readUrl(url, '"forward"', names, report);
  },
  describe: (url) => (url === null ? undefined : say`forwards to ${url}`),
};
