import * as bot from '@botrules/bot';
import * as testing from '@botrules/bot/testing';
import * as core from '@botrules/core';
import * as compiled from '@botrules/core/compiled';
import * as node from '@botrules/core/node';
import * as tooling from '@botrules/core/tooling';
import * as koa from '@botrules/koa';
import * as messenger from '@botrules/messenger';
import * as service from '@botrules/service';
import { assert } from 'chai';

/** What others build on. A name that goes or comes here is a change that they feel: change it on purpose. */
const names: readonly [string, object, readonly string[]][] = [
  [
    '@botrules/core',
    core,
    [
      'CompiledRulesError',
      'analyze',
      'createExplainer',
      'createRouter',
      'explain',
      'loadCompiled',
      'parseRules',
      'parseTests',
      'readShortEvent',
      'renderDiagnostic',
      'renderExplanation',
      'runTests',
      'serialize',
      'version',
      'writeShortEvent',
    ],
  ],
  [
    '@botrules/core/tooling',
    tooling,
    [
      'Findings',
      'Source',
      'addTest',
      'checkShape',
      'countCharacters',
      'createComparison',
      'createTally',
      'diffDecisions',
      'fillExpect',
      'graph',
      'isPlatformObject',
      'isSameTest',
      'loadFiles',
      'measureCoverage',
      'nearest',
      'newTest',
      'parseData',
      'parseYaml',
      'replyLimits',
      'toDot',
      'toMermaid',
      'toPicture',
      'toRouteTypes',
    ],
  ],
  ['@botrules/core/compiled', compiled, ['CompiledRulesError', 'createRouter', 'loadCompiled']],
  ['@botrules/core/node', node, ['loadRules', 'loadRulesAsync']],
  [
    '@botrules/messenger',
    messenger,
    [
      'GraphError',
      'ProfileError',
      'SendError',
      'WebhookError',
      'createDeadline',
      'createSendClient',
      'equalSecrets',
      'jsonText',
      'kindOfValue',
      'needOptions',
      'parseBody',
      'rawBodyOf',
      'readEvent',
      'readProfile',
      'readSecrets',
      'readWebhook',
      'signBody',
      'toCalls',
      'verifySignature',
    ],
  ],
  [
    '@botrules/bot',
    bot,
    [
      'InboxFullError',
      'Stop',
      'act',
      'actionsOf',
      'consoleLogger',
      'conversationOf',
      'createMemoryInbox',
      'forwardBody',
      'forwardTo',
      'fromMessageFirst',
      'inTurns',
      'methodNotAllowed',
      'perform',
      'readHandlers',
      'signForward',
      'webhook',
    ],
  ],
  ['@botrules/bot/testing', testing, ['testBot']],
  [
    '@botrules/koa',
    koa,
    [
      'InboxFullError',
      'Stop',
      'act',
      'actionsOf',
      'consoleLogger',
      'conversationOf',
      'createMemoryInbox',
      'forwardTo',
      'fromMessageFirst',
      'inTurns',
      'perform',
      'readHandlers',
      'webhook',
    ],
  ],
  [
    '@botrules/service',
    service,
    [
      'doctor',
      'dropInbox',
      'eraseInbox',
      'exportInbox',
      'listInbox',
      'makeForwardSecret',
      'postWebhook',
      'readConfig',
      'retryInbox',
      'sandbox',
      'sandboxClick',
      'sandboxPort',
      'settings',
      'showConfig',
      'showInbox',
      'startSandbox',
      'startService',
      'unsignedForwards',
      'webhookOf',
    ],
  ],
];

describe('The public names', () => {
  for (const [name, module, expected] of names) {
    it(`of ${name}`, () => assert.deepEqual(Object.keys(module).sort(), expected));
  }
});
