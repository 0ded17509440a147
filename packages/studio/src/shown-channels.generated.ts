// Made from the channels of packages/all-channels/src/index.ts by scripts/generate-channels.js: change them, not this file.
import type { ShownChannel } from './shown-channel.js';

export const shownChannels: Readonly<Record<string, ShownChannel>> = {
  "messenger": {
    "title": "Messenger",
    "color": [
      "#0a5fd8",
      "#2f6fde"
    ],
    "hasChips": true,
    "begins": "get_started",
    "links": [
      "ADS",
      "SHORTLINK"
    ],
    "tellsKnown": true,
    "profile": [
      "greeting",
      "menu",
      "iceBreakers",
      "commands"
    ],
    "attachments": [
      "image",
      "video",
      "audio",
      "file",
      "sticker",
      "location"
    ],
    "menuHidesCommands": true
  },
  "instagram": {
    "title": "Instagram",
    "color": [
      "#8a3ab9",
      "#8f45c0"
    ],
    "hasChips": true,
    "links": [
      "ADS",
      "SHORTLINK"
    ],
    "profile": [
      "menu",
      "iceBreakers"
    ],
    "attachments": [
      "image",
      "video",
      "audio",
      "file",
      "sticker",
      "location"
    ]
  },
  "whatsapp": {
    "title": "WhatsApp",
    "color": [
      "#0b7a5f",
      "#0c6b55"
    ],
    "corner": 9,
    "links": [
      "ADS"
    ],
    "profile": [
      "iceBreakers",
      "commands"
    ],
    "attachments": [
      "image",
      "video",
      "audio",
      "file",
      "sticker",
      "location",
      "contact"
    ],
    "asksInWords": true
  },
  "telegram": {
    "title": "Telegram",
    "color": [
      "#1a74a8",
      "#2b6f9c"
    ],
    "corner": 12,
    "stacksCards": true,
    "begins": "start",
    "links": [
      "SHORTLINK"
    ],
    "profile": [
      "greeting",
      "commands"
    ],
    "attachments": [
      "image",
      "video",
      "audio",
      "file",
      "sticker",
      "location",
      "contact"
    ]
  },
  "line": {
    "title": "LINE",
    "color": [
      "#13793a",
      "#17703a"
    ],
    "hasChips": true,
    "begins": "add",
    "profile": [
      "menu"
    ],
    "attachments": [
      "image",
      "video",
      "audio",
      "file",
      "sticker",
      "location"
    ]
  },
  "slack": {
    "title": "Slack",
    "color": [
      "#5b2a5c",
      "#6d3a6e"
    ],
    "corner": 7,
    "stacksCards": true,
    "profile": [],
    "attachments": [
      "image",
      "video",
      "audio",
      "file"
    ]
  }
};
