/**
 * So many rules that are all sound: each can take an event that no rule before it takes, and every button leads to
 * one. Each has a number of its own in what it tests, so that no two speak of the same.
 */
export function soundRules(count: number, random: () => number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const number = `${index}_`;
    const kind = kinds[Math.floor(random() * kinds.length)]!;
    return kind(number, `s${index}`);
  });
}

type Kind = (number: string, name: string) => string;

const rule = (name: string, when: string, more = 'route: a') =>
  `{ name: ${name}, when: { ${when} }, ${more} }`;
const back = (payload: string) =>
  `reply: [{ text: Hi, buttons: [{ title: Again, payload: ${payload} }] }]`;

// Each payload begins with a letter of its kind and a number that ends in an underscore.
const kinds: readonly Kind[] = [
  (n, name) => rule(name, `payload: P${n}x`, back(`P${n}x`)),
  (n, name) => rule(name, `payload: [P${n}a, P${n}b, P${n}c]`),
  (n, name) => rule(name, `payload: { starts_with: Q${n} }`, back(`"Q${n}{title|none}"`)),
  (n, name) => rule(name, `payload: { like: "R${n}{id}_END" }`, back(`"R${n}{id}_END"`)),
  (n, name) => rule(name, `payload: { ends_with: "-${n}S" }`),
  (n, name) => rule(name, `payload: { starts_with: T${n}, ends_with: Z, not: { contains: "--" } }`),
  (n, name) => rule(name, `payload: { regex: "^U${n}[0-9]+$" }`),
  (n, name) => rule(name, `payload: GET_STARTED, referral.ref: ref-${n}`),
  (n, name) => rule(name, `title: { is: "Words ${n}", ignore_case: true }, event: postback`),
  (n, name) => rule(name, `text: { contains: " ${n}w", ignore_case: true }, event: message`),
  (n, name) =>
    rule(name, `any: [{ payload: V${n}a }, { title: "Also ${n}", payload: { not: V${n}b } }]`),
  (n, name) =>
    rule(name, `payload: W${n}x, channel: messenger, time: { days: mon-fri, hours: 09:00-17:00 }`),
  (n, name) => rule(name, `payload: { starts_with: X${n} }, payload.query.size: { at_least: 3 }`),
  (n, name) =>
    rule(name, `payload.json.sku: "${n}", payload.json.count: { more_than: 0, at_most: 9 }`),
  (n, name) => rule(name, `payload: Y${n}x, standby: true`),
  (n, name) => rule(name, `payload: Z${n}x`, 'continue: true, route: a'),
  (n, name) => rule(name, `payload: Z${n}y`, 'disabled: true, route: a'),
  (n, name) =>
    `{ when: { payload: { starts_with: G${n} } }, rules: [${rule(name, `payload: G${n}a`)}, ${rule(`${name}b`, 'channel: instagram')}], default: { route: a } }`,
  (n, name) =>
    `{ when: { channel: messenger }, rules: [${rule(name, `payload: H${n}`)}, ${rule(`${name}b`, `payload: { starts_with: H${n}, not: H${n} }`)}] }`,
  // First the few, then the many; first by day, then at any time; first on one channel, then on all.
  (n, name) =>
    `{ rules: [${rule(name, `payload: I${n}a`)}, ${rule(`${name}b`, `payload: [I${n}b, I${n}c]`)}, ${rule(`${name}c`, `payload: { starts_with: I${n} }`)}] }`,
  (n, name) =>
    `{ rules: [${rule(name, `payload: J${n}, time: { hours: 08:00-20:00 }`)}, ${rule(`${name}b`, `payload: J${n}, channel: messenger`)}, ${rule(`${name}c`, `payload: J${n}`)}] }`,
  (n, name) =>
    `{ rules: [${rule(name, `payload: K${n}, title: { exists: true }`)}, ${rule(`${name}b`, `payload: K${n}, title: { exists: false }, referral.ref: { not: a }`)}, ${rule(`${name}c`, `payload: K${n}`)}] }`,
];

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
