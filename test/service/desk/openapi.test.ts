import { readFile } from 'node:fs/promises';
import { platformError } from '@botrules/messenger/operated';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import { parse } from 'yaml';
import { until } from '../fake-clock.js';
import { type DeskStage, settled, startDesk } from './desk-stage.js';

interface Operation {
  readonly responses: Readonly<Record<string, object>>;
}
interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** The file that says what the desk answers, held against what it does answer. */
describe('docs/desk.openapi.yaml', () => {
  let contract: Contract;
  let ajv: Ajv2020;
  const asked = new Set<string>();
  let bot: DeskStage;

  before(async () => {
    const url = new URL('../../../docs/desk.openapi.yaml', import.meta.url);
    contract = parse(await readFile(url, 'utf8')) as Contract;
    ajv = new Ajv2020({ allowUnionTypes: true, strict: false, validateFormats: false });
    ajv.addSchema(contract, 'desk');
  });
  afterEach(() => bot.close());

  const pointer = (...parts: readonly string[]) =>
    `desk#/${parts.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

  /** Asks the desk, and holds what it answers against the contract. Comes to the answer. */
  async function ask(method: string, path: string, sent?: unknown, status = 200) {
    const answer = await bot.desk(method, path, sent);
    expect(answer.status, `${method} ${path} ${JSON.stringify(answer.body)}`).to.equal(status);
    const bare = path.split('?')[0]!;
    const template = Object.keys(contract.paths).find((each) =>
      new RegExp(`^${each.replaceAll(/\{\w+\}/g, '(?!act$)[^/]+')}$`).test(bare),
    );
    expect(template, `${path} is in the contract`).not.to.equal(undefined);
    const verb = method.toLowerCase();
    expect(contract.paths[template!], `${method} ${template}`).to.have.property(verb);
    const name = status === 200 ? '200' : 'default';
    const response = contract.paths[template!]![verb]!.responses[name] as { readonly $ref: string };
    const component = response.$ref.split('/').at(-1)!;
    const schema = pointer(
      'components',
      'responses',
      component,
      'content',
      'application/json',
      'schema',
    );
    const validate = ajv.getSchema(schema)!;
    expect(validate(answer.body), `${method} ${path}: ${ajv.errorsText(validate.errors)}`).to.equal(
      true,
    );
    if (sent !== undefined && status === 200) {
      const body = pointer(
        'paths',
        template!,
        verb,
        'requestBody',
        'content',
        'application/json',
        'schema',
      );
      expect(ajv.getSchema(body)!(sent), `the body of ${method} ${path}`).to.equal(true);
    }
    if (status === 200) asked.add(`${verb} ${template}`);
    return answer.body;
  }

  for (const personalData of [false, true]) {
    it(`says what is answered, ${personalData ? 'with' : 'without'} personal data`, async () => {
      bot = await startDesk({}, { hosts: [], personalData });
      await bot.click('anna', 'NAME_x');
      await bot.click('anna', 'AWAY');
      await bot.click('carl', 'nothing');
      await settled(bot);
      bot.platform.refuse({ error: platformError('100')!, times: 1 });
      await bot.click('dora', 'TWO');
      await settled(bot);
      bot.platform.refuse({ error: platformError('190')! });
      await bot.click('ben', 'MENU');
      await until(
        async () => (await ask('GET', '/conversations?reason=page-stopped')).items.length === 1,
      );
      await ask('GET', '/overview');
      const { items } = await ask('GET', '/events');
      expect(items).to.have.lengthOf(5);
      for (const { number, conversation } of items) {
        await ask('GET', `/events/${number}`);
        await ask('GET', `/conversations/${conversation}`);
      }
      const dead = await ask('GET', '/events?state=dead');
      expect(dead.items).to.have.lengthOf(2);
      await ask('POST', '/events/act', {
        act: 'drop',
        filter: { state: 'dead', rule: 'two' },
        note: 'n',
      });
      await ask('POST', '/events/act', { act: 'retry', events: [items[0].number] });
      await ask('POST', '/events/act', { act: 'lose' }, 400);
      await ask('POST', '/pauses', { kind: 'all', note: 'a fault' });
      await ask('GET', '/pauses');
      await ask('POST', '/pauses/resume', { kind: 'all' });
      await ask('GET', '/audit');
      await ask('GET', '/rules');
      await ask('GET', '/reloads');
      await ask('GET', '/session');
      await ask('POST', '/session', { who: 'Ann' });
      await ask('DELETE', '/session');
      await ask('GET', '/events/none', undefined, 404);
    });
  }

  it('has no address that was not asked', async () => {
    bot = await startDesk();
    asked.add('get /rules/stream');
    const all = Object.entries(contract.paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb} ${path}`),
    );
    expect([...asked]).to.have.members(all);
  });
});
