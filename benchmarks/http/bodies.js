import { createHmac } from 'node:crypto';

export const secret = 'benchmark_app_secret';

/** A signed request as it goes over the wire. */
export function request(content) {
  const signature = createHmac('sha256', secret).update(content).digest('hex');
  return Buffer.from(
    [
      'POST /webhook HTTP/1.1',
      'Host: 127.0.0.1',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(content)}`,
      `X-Hub-Signature-256: sha256=${signature}`,
      'User-Agent: facebookexternalua',
      '',
      content,
    ].join('\r\n'),
  );
}

/** The `n`th click, of one of 500 people: about 600 bytes, as a click with a referral from an ad has. */
export function click(n, { ref = 'summer-22' } = {}) {
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

/** An id as the platform's are: it tells nothing of when it was given. */
function mid(n) {
  const bytes = createHmac('sha256', 'ids').update(String(n)).digest();
  return `m_${Buffer.concat([bytes, bytes, bytes]).toString('base64url')}`;
}
