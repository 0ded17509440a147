import * as bot from '@botrules/bot';
import * as core from '@botrules/core';
import * as compiled from '@botrules/core/compiled';
import * as node from '@botrules/core/node';
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
      'Findings',
      'Source',
      'addTest',
      'analyze',
      'checkShape',
      'countCharacters',
      'createComparison',
      'createExplainer',
      'createRouter',
      'createTally',
      'diffDecisions',
      'explain',
      'fillExpect',
      'graph',
      'isPlatformObject',
      'loadCompiled',
      'loadFiles',
      'measureCoverage',
      'nearest',
      'newTest',
      'parseRules',
      'parseTests',
      'parseYaml',
      'readShortEvent',
      'renderDiagnostic',
      'renderExplanation',
      'replyLimits',
      'runTests',
      'serialize',
      'toData',
      'toDot',
      'toMermaid',
      'toPicture',
      'writeShortEvent',
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
      'createSendClient',
      'equalSecrets',
      'jsonText',
      'kindOfValue',
      'parseBody',
      'rawBodyOf',
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
      'fromMessageFirst',
      'methodNotAllowed',
      'perform',
      'readHandlers',
      'webhook',
    ],
  ],
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
      'webhookOf',
    ],
  ],
];

describe('The public names', () => {
  for (const [name, module, expected] of names) {
    it(`of ${name}`, () => assert.deepEqual(Object.keys(module).sort(), expected));
  }
});
