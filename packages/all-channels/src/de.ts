import { sharedSentences } from '@botrules/channel/de';
import { lineSentences } from '@botrules/line/de';
import { messengerSentences } from '@botrules/messenger/de';
import { slackSentences } from '@botrules/slack/de';
import { telegramSentences } from '@botrules/telegram/de';
import { whatsappSentences } from '@botrules/whatsapp/de';

/** What all channels say, in German, by the English: for `deWith`. */
export const channelSentences = {
  ...sharedSentences,
  ...lineSentences,
  ...messengerSentences,
  ...slackSentences,
  ...telegramSentences,
  ...whatsappSentences,
};
