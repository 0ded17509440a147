import { createHmac } from 'node:crypto';

export const secret = 'benchmark_app_secret';

/** Another channel than Messenger, by `BENCH_CHANNEL=telegram npm run bench:http`. */
export const channel = process.env.BENCH_CHANNEL ?? 'messenger';

/** What differs from channel to channel: where it posts, what proves it, and what the service needs to know. */
const channels = {
  messenger: {
    path: '/webhook',
    proof: signature,
    env: { APP_SECRET: secret },
    click: messengerClick,
  },
  line: {
    path: '/webhook/line',
    proof: (content) =>
      `X-Line-Signature: ${createHmac('sha256', secret).update(content).digest('base64')}`,
    env: { LINE_CHANNEL_ACCESS_TOKEN: 'benchmark', LINE_CHANNEL_SECRET: secret },
    click: lineClick,
  },
  slack: {
    path: '/webhook/slack',
    type: 'application/x-www-form-urlencoded',
    proof: slackProof,
    env: { SLACK_TOKEN: 'xoxb-benchmark', SLACK_SIGNING_SECRET: secret },
    click: slackClick,
  },
  telegram: {
    path: '/webhook/telegram/7000000001',
    proof: () => `X-Telegram-Bot-Api-Secret-Token: ${secret}`,
    env: { TELEGRAM_TOKEN: '7000000001:benchmark', TELEGRAM_SECRET: secret },
    click: telegramClick,
  },
  whatsapp: {
    path: '/webhook/whatsapp',
    proof: signature,
    env: {
      WHATSAPP_PHONE_NUMBER_ID: '310000000000001',
      WHATSAPP_TOKEN: 'benchmark',
      WHATSAPP_APP_SECRET: secret,
      WHATSAPP_VERIFY_TOKEN: 'benchmark',
    },
    click: whatsappClick,
  },
};
const spoken = channels[channel];
export const { click, env } = spoken;

function signature(content) {
  return `X-Hub-Signature-256: sha256=${createHmac('sha256', secret).update(content).digest('hex')}`;
}

/** A request that proves itself, as it goes over the wire. */
export function request(content) {
  return Buffer.from(
    [
      `POST ${spoken.path} HTTP/1.1`,
      'Host: 127.0.0.1',
      `Content-Type: ${spoken.type ?? 'application/json'}`,
      `Content-Length: ${Buffer.byteLength(content)}`,
      spoken.proof(content),
      'User-Agent: facebookexternalua',
      '',
      content,
    ].join('\r\n'),
  );
}

/** The `n`th click, of one of 500 people: about 600 bytes, as a click with a referral from an ad has. */
function messengerClick(n, { ref = 'summer-22' } = {}) {
  const referral = {
    ref,
    source: 'ADS',
    type: 'OPEN_THREAD',
    ad_id: '120210000000000123',
    ads_context_data: { ad_title: 'Summer deals', post_id: '1067280970047460' },
  };
  return JSON.stringify({
    object: 'page',
    entry: [
      {
        id: '1067280970047460',
        time: 1_700_000_000_000 + n,
        messaging: [
          {
            sender: { id: `${7_000_000_000_000_000 + (n % 500)}` },
            recipient: { id: '1067280970047460' },
            timestamp: 1_700_000_000_000 + n,
            postback: {
              mid: mid(n),
              title: 'Show me the deals',
              payload: `ORDER_${n % 1000}_STATUS`,
              referral,
            },
          },
        ],
      },
    ],
  });
}

/** The `n`th tap, of one of 500 people, with the message that its button is below: about 600 bytes. */
function telegramClick(n) {
  const id = 5_000_000_000 + (n % 500);
  const ada = { id, first_name: 'Ada', username: 'ada_example' };
  const data = `ORDER_${n % 1000}_STATUS`;
  const keyboard = [[{ text: 'Show me the deals', callback_data: data }]];
  return JSON.stringify({
    update_id: 900_000_000 + n,
    callback_query: {
      id: `25183568079${n}`,
      from: { ...ada, is_bot: false, language_code: 'en' },
      message: {
        message_id: 419,
        from: { id: 7_000_000_001, is_bot: true, first_name: 'Shop', username: 'example_shop_bot' },
        chat: { ...ada, type: 'private' },
        date: 1_700_000_000,
        text: 'What next?',
        reply_markup: { inline_keyboard: keyboard },
      },
      chat_instance: '-1517723406088083073',
      data,
    },
  });
}

/** Signed now, as the platform signs the time as well. */
function slackProof(content) {
  const time = Math.floor(Date.now() / 1000);
  const digest = createHmac('sha256', secret).update(`v0:${time}:${content}`).digest('hex');
  return `X-Slack-Request-Timestamp: ${time}\r\nX-Slack-Signature: v0=${digest}`;
}

/** The `n`th tap, of one of 500 people, in a talk with the bot, as the platform's form has it: about 1,500 bytes. */
function slackClick(n) {
  const text = { type: 'plain_text', text: 'Show me the deals', emoji: true };
  const button = {
    type: 'button',
    action_id: 'br:0',
    block_id: 'b0',
    text,
    value: `ORDER_${n % 1000}_STATUS`,
  };
  const ts = '1700000000.000100';
  const channel = `D${7_000_000_000 + (n % 500)}`;
  const payload = {
    type: 'block_actions',
    user: { id: `U${7_000_000_000 + (n % 500)}`, username: 'ada', team_id: 'T0BENCHMARK' },
    api_app_id: 'A0BENCHMARK',
    token: 'benchmark',
    container: { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false },
    trigger_id: `25183568079.${n}.benchmark`,
    team: { id: 'T0BENCHMARK', domain: 'benchmark' },
    channel: { id: channel, name: 'directmessage' },
    message: { type: 'message', user: 'U0BENCHMARK', ts, text: 'What next?' },
    response_url: `https://hooks.slack.com/actions/T0BENCHMARK/${n}/benchmark`,
    actions: [{ ...button, action_ts: `1700000001.${String(n % 1_000_000).padStart(6, '0')}` }],
  };
  return `${new URLSearchParams({ payload: JSON.stringify(payload) })}`;
}

/** The `n`th tap, of one of 500 people: about 400 bytes. */
function lineClick(n) {
  return JSON.stringify({
    destination: 'U000000000000000000000000b07b07b0',
    events: [
      {
        type: 'postback',
        postback: { data: `ORDER_${n % 1000}_STATUS` },
        webhookEventId: `01${String(n).padStart(24, '0')}`,
        deliveryContext: { isRedelivery: false },
        timestamp: 1_700_000_000_000 + n,
        source: { type: 'user', userId: `U${String(n % 500).padStart(32, '0')}` },
        replyToken: String(n).padStart(32, '0'),
        mode: 'active',
      },
    ],
  });
}

/** The `n`th tap, of one of 500 people: about 900 bytes. */
function whatsappClick(n) {
  const person = `${15_550_100_000 + (n % 500)}`;
  const user = `US.${7_000_000_000_000_000 + (n % 500)}`;
  const message = {
    context: { from: '15550100200', id: `wamid.${mid(n + 1)}` },
    from: person,
    from_user_id: user,
    id: `wamid.${mid(n)}`,
    timestamp: `${1_700_000_000 + n}`,
    type: 'interactive',
    interactive: {
      type: 'button_reply',
      button_reply: { id: `ORDER_${n % 1000}_STATUS`, title: 'Show me the deals' },
    },
  };
  const value = {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '15550100200', phone_number_id: '310000000000001' },
    contacts: [{ profile: { name: 'Ada Example' }, wa_id: person, user_id: user }],
    messages: [message],
  };
  return JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [{ id: '210000000000001', changes: [{ value, field: 'messages' }] }],
  });
}

/** An id as the platform's are: it does not tell when it was given. */
function mid(n) {
  const bytes = createHmac('sha256', 'ids').update(String(n)).digest();
  return `m_${Buffer.concat([bytes, bytes, bytes]).toString('base64url')}`;
}
