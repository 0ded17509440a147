// Made from packages/channels/messenger/src/profile.ts by scripts/compile-schemas.js: change that, not this file.
import type { ChannelProfile } from './channel-profile.js';

export const defaultProfiles: readonly [ChannelProfile, ...ChannelProfile[]] = [
  {
    "name": "messenger",
    "title": "Messenger",
    "otherNames": [
      "facebook",
      "fb",
      "page"
    ],
    "handover": true,
    "replyWindowMs": 86400000,
    "limits": {
      "text": 2000,
      "textWithButtons": 640,
      "buttons": 3,
      "buttonTitle": 20,
      "payload": 1000,
      "quickReplies": 13,
      "cards": 10,
      "cardTitle": 80,
      "cardSubtitle": 80,
      "typingMilliseconds": 20000
    },
    "values": {
      "attachment": {
        "sent": [
          "image",
          "video",
          "audio",
          "file",
          "sticker",
          "location"
        ]
      },
      "referral.ref": {
        "pattern": "^[A-Za-z0-9_=-]*$"
      },
      "referral.source": {
        "sent": [
          "ADS",
          "SHORTLINK",
          "SHORTLINKS",
          "SHORT_URL",
          "SHORT-URL",
          "IGME-SOURCE-LINK",
          "CUSTOMER_CHAT_PLUGIN",
          "MESSENGER_CODE",
          "DISCOVER_TAB",
          "STORY_MENTION"
        ]
      },
      "referral.type": {
        "sent": [
          "OPEN_THREAD",
          "LEAD_COMPLETE",
          "LEAD_INCOMPLETE"
        ]
      }
    },
    "shows": {
      "menu": {
        "most": 20,
        "title": 30,
        "payload": 1000,
        "needs": "get_started"
      },
      "iceBreakers": {
        "most": 4,
        "payload": 1000
      },
      "greeting": 160,
      "greetingFills": [
        "{{user_first_name}}",
        "{{user_last_name}}",
        "{{user_full_name}}"
      ],
      "getStarted": 1000,
      "commands": {
        "most": 100,
        "name": 32,
        "description": 64,
        "hideMenu": true
      }
    }
  },
  {
    "name": "instagram",
    "title": "Instagram",
    "otherNames": [
      "ig",
      "insta"
    ],
    "handover": true,
    "replyWindowMs": 86400000,
    "limits": {
      "text": 2000,
      "textWithButtons": 640,
      "buttons": 3,
      "buttonTitle": 20,
      "payload": 1000,
      "quickReplies": 13,
      "cards": 10,
      "cardTitle": 80,
      "cardSubtitle": 80,
      "typingMilliseconds": 20000
    },
    "sentTextBytes": 1000,
    "values": {
      "attachment": {
        "sent": [
          "image",
          "video",
          "audio",
          "file",
          "sticker",
          "location"
        ]
      },
      "referral.ref": {
        "pattern": "^[A-Za-z0-9_=-]*$"
      },
      "referral.source": {
        "sent": [
          "ADS",
          "SHORTLINK",
          "SHORTLINKS",
          "SHORT_URL",
          "SHORT-URL",
          "IGME-SOURCE-LINK",
          "CUSTOMER_CHAT_PLUGIN",
          "MESSENGER_CODE",
          "DISCOVER_TAB",
          "STORY_MENTION"
        ]
      },
      "referral.type": {
        "sent": [
          "OPEN_THREAD",
          "LEAD_COMPLETE",
          "LEAD_INCOMPLETE"
        ]
      }
    },
    "shows": {
      "menu": {
        "most": 20,
        "title": 30,
        "payload": 1000
      },
      "iceBreakers": {
        "most": 4,
        "payload": 1000
      }
    }
  }
];
