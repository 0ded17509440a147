import { say } from '@botrules/core/tooling';
import { channels, titleOf } from '@botrules/service/channels';

/** Completion and hover in Visual Studio Code, by the YAML extension and the schemas in the same folder. */
export const editorSettings = `${JSON.stringify(
  {
    'yaml.schemas': {
      '.vscode/rules.schema.json': ['rules/**/*.yaml', 'rules/**/*.yml', '!rules/**/*.test.yaml'],
      '.vscode/tests.schema.json': ['rules/**/*.test.yaml'],
    },
  },
  null,
  2,
)}\n`;

export const editorExtensions = `${JSON.stringify({ recommendations: ['redhat.vscode-yaml'] }, null, 2)}\n`;

/** Channels besides the first, each with the variables that an account of it cannot do without. */
const otherChannels = channels
  .slice(1)
  .map((channel) => {
    const needed = channel.accounts.fields.filter((field) => field.needed);
    return `# ${titleOf(channel)}\n${needed.map(({ env }) => `# ${env}=\n`).join('')}`;
  })
  .join('');

export const environment =
  () => `# ${say`Copy this file to .env and fill it in; "botrules serve rules" reads it. Never commit .env.`}

# ${say`Words of your own choice: the same in the webhook settings of your app at developers.facebook.com.`}
VERIFY_TOKEN=

# ${say`App settings > Basic > App secret: proves that a webhook comes from the platform.`}
APP_SECRET=

# ${say`Messenger > Settings > Access tokens: lets the bot answer. Without it nothing is sent, only printed.`}
PAGE_ACCESS_TOKEN=

# ${say`For other channels, take the "# " away before the lines of each, and leave the lines above empty if you have no Messenger.`}
${otherChannels}
# ${say`Signs what rules forward to a server of yours; needed where a rule says "forward". "botrules secret" makes one.`}
FORWARD_SECRET=

# ${say`Where the service listens.`}
PORT=3000
`;

/** Secrets, and the files of the inbox, which hold what people wrote. */
export const ignored = `.env
*.sqlite
*.sqlite-*
node_modules/
`;
