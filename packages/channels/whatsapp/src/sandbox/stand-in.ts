import {
  fits,
  get,
  type PlatformError,
  type StandIn,
  type StandInAnswer,
  type StandInRequest,
  textOf,
} from '@botrules/channel';
import { refusalOf } from './refusals.js';
import { personOf } from './webhook-of.js';
import { whatIsWrong } from './what-is-wrong.js';

type PostedBody = NonNullable<StandInRequest['body']>;

/** The WhatsApp Business Account of the sandbox. */
const businessAccount = '2000';

/** Stands in for the Graph API: what it finds wrong by itself, and what it answers otherwise. */
export function createStandIn(): StandIn {
  let subscribed = false;
  let override: string | undefined;
  let components: PostedBody = {};
  let count = 0;

  return {
    read({ method, url, bearer, body = {} }) {
      const [, node = '', path = ''] =
        /^\/v\d+\.\d+\/([^/]+)(?:\/(\w+))?$/.exec(url.pathname) ?? [];
      const page = decodeURIComponent(node);
      if (bearer === undefined) return { answer: refuse(refusalOf('190')!) };
      if (method === 'GET' && url.searchParams.get('fields') === 'conversational_automation') {
        const conversational_automation = { id: '1', ...components };
        return { answer: { status: 200, body: { id: page, conversational_automation } } };
      }
      if (method === 'GET') {
        return { answer: { status: 200, body: look(page, path, { subscribed, override }) } };
      }
      if (path === 'subscribed_apps') {
        subscribed = true;
        return { answer: { status: 200, body: { success: true } } };
      }
      if (path === 'conversational_automation') {
        components = body;
        return { answer: { status: 200, body: { success: true } } };
      }
      if (path === '') {
        override = textOf(get(body.webhook_configuration, 'override_callback_uri'));
        return { answer: { status: 200, body: { success: true } } };
      }
      const wrong = path === 'messages' ? whatIsWrong(body) : refusalOf('100');
      return { call: { page, path, body, token: bearer }, person: whoGets(body), wrong };
    },

    accept({ body }) {
      if (body.status !== undefined) return { status: 200, body: { success: true } };
      count++;
      const to = textOf(body.to);
      const contact = to === undefined ? { user_id: textOf(body.recipient) } : { wa_id: to };
      return {
        status: 200,
        body: {
          messaging_product: 'whatsapp',
          contacts: [{ input: whoGets(body), ...contact }],
          messages: [{ id: `wamid.sandbox_${count}` }],
        },
      };
    },

    refuse,
  };
}

/** Whom a call is to; typing dots go to the writer of the message below which they stand. */
export function whoGets(body: PostedBody): string | undefined {
  return textOf(body.to) ?? textOf(body.recipient) ?? personOf(textOf(body.message_id) ?? '');
}

function refuse({ code, message, status }: PlatformError): StandInAnswer {
  const details = fits(message, 0) ? '' : `${message}, says the stand-in.`;
  const error = {
    message: `(#${code}) ${message}`,
    type: 'OAuthException',
    code,
    error_data: { messaging_product: 'whatsapp', details },
    fbtrace_id: 'Asandbox',
  };
  return { status, body: { error } };
}

/** What `botrules doctor` and other readers ask for. */
function look(
  page: string,
  path: string,
  { subscribed, override }: { readonly subscribed: boolean; readonly override: string | undefined },
): object {
  if (path === 'subscribed_apps') {
    const app = { id: '1', name: 'Sandbox', link: 'https://bot.example' };
    return { data: subscribed ? [{ whatsapp_business_api_data: app }] : [] };
  }
  if (path === 'subscriptions') {
    const fields = [{ name: 'messages', version: 'v26.0' }];
    return { data: [{ object: 'whatsapp_business_account', active: true, fields }] };
  }
  if (page === 'debug_token') {
    const scopes = ['whatsapp_business_management', 'whatsapp_business_messaging'];
    const granular_scopes = scopes.map((scope) => ({ scope, target_ids: [businessAccount] }));
    return { data: { is_valid: true, app_id: '1', expires_at: 0, scopes, granular_scopes } };
  }
  return {
    id: page,
    display_phone_number: '+1 555 010 0200',
    verified_name: 'Sandbox',
    quality_rating: 'GREEN',
    status: 'CONNECTED',
    webhook_configuration: { ...(override !== undefined && { phone_number: override }) },
  };
}
