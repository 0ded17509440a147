import type { Span } from '@botrules/core';
import type { MapNode, Node, Report } from '@botrules/core/tooling';
import { say } from '@botrules/core/tooling';
import type { App, Page } from './config.js';
import { rate } from './kinds.js';
import { fromOutside, quote, wrongValue } from './origin.js';
import type { ChannelSources } from './read-channels.js';
import type { Secret } from './secrets.js';
import { pageIdVariable, secretVariables } from './settings.js';
import { shownSecrets } from './shown.js';

interface PageSources extends Omit<ChannelSources, 'channels'> {
  /** Calls a second, for a page that sets no other number. */
  readonly sendsPerSecond: number;
}

/** Below the 40 a second from which the platform slows a page down. */
export const defaultSends = 30;

/** The apps of the file, or the one whose secret the environment has. */
export async function readApps(
  node: Node | undefined,
  lists: PageSources,
): Promise<readonly App[]> {
  const { references, shown, folder } = lists;
  if (node === undefined) {
    const secret = await references.variable(secretVariables.appSecret, folder);
    shown.set('apps', shownSecrets(secret ? [secret] : []));
    return secret === undefined ? [] : [{ name: undefined, secrets: listOf(secret, lists) }];
  }
  const apps: App[] = [];
  for (const [index, map] of mapsOf(node).entries()) {
    const secrets = await secretsOf(map, 'secret', lists);
    shown.set(`apps.${index}.secret`, shownSecrets(secrets));
    if (secrets.length > 0) {
      apps.push({ name: textOf(map, 'name'), secrets: secrets.map(({ value }) => value) });
    }
  }
  return apps;
}

/** The pages of the file, or the one whose token the environment has. */
export async function readPages(
  node: Node | undefined,
  apps: readonly App[],
  lists: PageSources,
): Promise<readonly Page[]> {
  const { references, report, shown, env, folder } = lists;
  // With one app it is plain whose secret proves the calls; with several each page has to say.
  const onlyApp = apps.length === 1 ? apps[0] : undefined;
  if (node === undefined) {
    const token = await references.variable(secretVariables.pageToken, folder);
    shown.set('pages', shownSecrets(token ? [token] : []));
    if (token === undefined || !isToken(token, lists)) return [];
    const id = env[pageIdVariable] || undefined;
    const { span } = fromOutside(`$${pageIdVariable}`, id ?? '', folder);
    if (id !== undefined && !isPageId(id, span, report)) return [];
    return [
      {
        id,
        token: token.value,
        appSecret: onlyApp?.secrets[0],
        sendsPerSecond: lists.sendsPerSecond,
      },
    ];
  }
  const pages: Page[] = [];
  for (const [index, map] of mapsOf(node).entries()) {
    const [token] = await secretsOf(map, 'token', lists);
    const id = textOf(map, 'id');
    shown.set(`pages.${id ?? index}.token`, shownSecrets(token ? [token] : []));
    const named = appOf(map, apps, report);
    const app = named ?? onlyApp;
    const twice = pages.find((page) => page.id === id);
    if (twice !== undefined) {
      const { span } = nodeOf(map, 'id')!;
      report(
        wrongValue(
          span,
          say`The page ${quote(id ?? '')} stands here twice.`,
          say`Delete one of the two.`,
        ),
      );
    } else if (id !== undefined && !isPageId(id, nodeOf(map, 'id')!.span, report)) {
      // It has been reported.
    } else if (token !== undefined && isToken(token, lists)) {
      pages.push({
        id,
        token: token.value,
        ...(named?.name !== undefined && { app: named.name }),
        appSecret: app?.secrets[0],
        sendsPerSecond: sendsOf(map, lists),
      });
    }
  }
  return pages;
}

/** Several, with commas between them, while one is being replaced. */
function listOf(secret: Secret, lists: PageSources): readonly string[] {
  const secrets = secret.value.split(',').map((each) => each.trim());
  if (secrets.includes('')) {
    const hint = say`Write one secret, or several with one comma between two.`;
    reportSecret(say`The list of app secrets has a gap.`, hint, secret, lists);
  }
  return secrets;
}

/** Whether it can be the id of a page: its address and its name are often taken for it. */
function isPageId(id: string, span: Span, report: Report): boolean {
  if (/^[\w.-]+$/.test(id)) return true;
  const hint = say`Write the number that the platform knows the page by, such as 1234567890.`;
  report(wrongValue(span, say`${quote(id)} is not the id of a page.`, hint));
  return false;
}

/** Whether it can be a token; characters that a header cannot have would fail at the first call. */
function isToken(token: Secret, lists: PageSources): boolean {
  if (/^[\x21-\x7e]+$/.test(token.value) && !/["']/.test(token.value)) return true;
  const hint = say`Copy it again, all in one line and without blanks or quotes.`;
  reportSecret(say`The page token has characters that no token has.`, hint, token, lists);
  return false;
}

/** Reports what is wrong with a secret, at the place that it comes from: nothing of it is shown. */
function reportSecret(message: string, hint: string, { origin }: Secret, lists: PageSources): void {
  const { span } = fromOutside(origin, '•••', lists.folder);
  lists.report(wrongValue(span, message, hint));
}

function appOf(map: MapNode, apps: readonly App[], report: Report): App | undefined {
  const node = nodeOf(map, 'app');
  if (node?.kind !== 'text') return undefined;
  const app = apps.find(({ name }) => name === node.text);
  if (app === undefined) {
    const names = apps.flatMap(({ name }) => (name === undefined ? [] : [name]));
    const hint =
      names.length > 0 ? say`Use ${names.join(', ')}.` : say`Give the app a "name" under "apps".`;
    report(wrongValue(node.span, say`No app is named ${quote(node.text)}.`, hint));
  }
  return app;
}

function sendsOf(map: MapNode, { sendsPerSecond, report }: PageSources): number {
  const node = nodeOf(map, 'sends_per_second');
  if (node?.kind !== 'text') return sendsPerSecond;
  const reading = rate.parse(node.text);
  if ('value' in reading) return reading.value;
  report(wrongValue(node.span, `${quote(node.text)} ${reading.problem}.`, reading.hint));
  return sendsPerSecond;
}

async function secretsOf(
  map: MapNode,
  key: string,
  lists: PageSources,
): Promise<readonly Secret[]> {
  const node = nodeOf(map, key);
  if (node === undefined) return [];
  const secrets: Secret[] = [];
  for (const item of node.kind === 'list' ? node.items : [node]) {
    const secret = await lists.references.secret(item, key, lists.fileFolder);
    if (secret !== undefined) secrets.push(secret);
  }
  return secrets;
}

function mapsOf(node: Node): readonly MapNode[] {
  return node.kind === 'list' ? node.items.filter((item) => item.kind === 'map') : [];
}

function nodeOf(map: MapNode, key: string): Node | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

function textOf(map: MapNode, key: string): string | undefined {
  const node = nodeOf(map, key);
  return node?.kind === 'text' ? node.text : undefined;
}
