// Made from packages/core/schema/rules.schema.json by scripts/compile-schemas.js: change the schema, not this file.
export const keyDocs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "a file of rules": {
    "name": "What the group is called: in tests, and what the `once` of its default goes by.",
    "when": "Must hold before the group is entered.",
    "lists": "Named lists of values, seen in this group and everything inside it.",
    "tables": "Named tables of rows, seen in this group and everything inside it.",
    "rules": "Rules, groups and includes, tried from top to bottom.",
    "default": "What takes the event where nothing in the group does.",
    "description": "What this is for, in the writer's words.",
    "max_age": "How old an event may be: an older one is taken by no rule and no default of this file, nor of the files that it includes. A whole number and `s`, `m`, `h` or `d`.",
    "typed_taps": "`false`: the title of a button or quick reply that is typed, not tapped, is a message like any other. One file that says so says it for all.",
    "profile": "What the bot shows before anybody has written: one file of the rules has it."
  },
  "a list": {
    "file": "A text file with one value a line; empty lines and lines that begin with # are passed over."
  },
  "a value of a list": {
    "list": "The name of another list, whose values are taken in here."
  },
  "a table": {
    "file": "A CSV file in UTF-8: the first line names the columns; comma, semicolon or tab between cells.",
    "key": "The column that tells rows apart; the first one unless said.",
    "rows": "The rows, each with its cells by the names of their columns."
  },
  "an include": {
    "include": "A file or folder, relative to this file; it is replaced by the group that it is."
  },
  "a group": {
    "name": "What the group is called: in tests, and what the `once` of its default goes by.",
    "when": "Must hold before the group is entered.",
    "lists": "Named lists of values, seen in this group and everything inside it.",
    "tables": "Named tables of rows, seen in this group and everything inside it.",
    "rules": "Rules, groups and includes, tried from top to bottom.",
    "default": "What takes the event where nothing in the group does.",
    "description": "What this is for, in the writer's words."
  },
  "a rule": {
    "name": "Tells the rule from all others, in tests, logs and messages.",
    "description": "What this is for, in the writer's words.",
    "disabled": "`true`: the rule is never tried.",
    "continue": "`true`: the rule adds its outcome and lets the search go on.",
    "once": "It does not hold again for the same person for that long after it took an event: a whole number and `s`, `m`, `h` or `d`, or `ever`.",
    "when": "The rule takes the event when every line of this holds.",
    "route": "The handler in code that takes it, as dot-separated words.",
    "params": "Constants handed to the handler with the captures.",
    "reply": "Messages to send back, in order.",
    "forward": "A URL that is sent the event and the decision as JSON, signed. Only in a network of your own may it begin with `http://`, which encrypts nothing.",
    "handover": "Who gets the conversation: `page_inbox`, an app id, or `bot`; `release` lets go of it, `request` asks for it. With `metadata`, a text that goes along with it.",
    "remember": "Keeps texts of this person under names, for `memory.NAME` and `{memory.NAME}`: of this rule, too.",
    "count": "Adds to numbers of this person under names: one, unless it says how much. A name that is absent has 0.",
    "forget": "Forgets names, once the texts of the rule are filled; or `everything`: all names, the open question and follow-ups.",
    "ask": "Opens a question, for 24 hours unless it says so: what the person writes next has its name as `answer_to`. `nothing` closes any.",
    "follow_up": "Sets an event `follow_up` with this payload, which comes unless the person does something before.",
    "cancel": "Calls follow-ups off, by their payloads; or `everything`: all of them."
  },
  "a handover": {
    "to": "Who gets the conversation.",
    "metadata": "A text that goes along with it: for the app that gets it, the `payload` of a `handover` event."
  },
  "a default": {
    "description": "What this is for, in the writer's words.",
    "once": "It is as if it were not there for the same person for that long after it took an event: a whole number and `s`, `m`, `h` or `d`, or `ever`.",
    "route": "The handler in code that takes it, as dot-separated words.",
    "params": "Constants handed to the handler with the captures.",
    "reply": "Messages to send back, in order.",
    "forward": "A URL that is sent the event and the decision as JSON, signed. Only in a network of your own may it begin with `http://`, which encrypts nothing.",
    "handover": "Who gets the conversation: `page_inbox`, an app id, or `bot`; `release` lets go of it, `request` asks for it. With `metadata`, a text that goes along with it.",
    "remember": "Keeps texts of this person under names, for `memory.NAME` and `{memory.NAME}`: of this rule, too.",
    "count": "Adds to numbers of this person under names: one, unless it says how much. A name that is absent has 0.",
    "forget": "Forgets names, once the texts of the rule are filled; or `everything`: all names, the open question and follow-ups.",
    "ask": "Opens a question, for 24 hours unless it says so: what the person writes next has its name as `answer_to`. `nothing` closes any.",
    "follow_up": "Sets an event `follow_up` with this payload, which comes unless the person does something before.",
    "cancel": "Calls follow-ups off, by their payloads; or `everything`: all of them."
  },
  "a condition": {
    "event": "What happened: `postback`, `quick_reply`, `message`, `referral`, `optin`, or `added` (the person added the bot, or let it write again).",
    "channel": "Where it happened: `messenger`, `instagram`, `telegram` or any other channel.",
    "payload": "The postback's or quick reply's payload; absent when another app sent the message.",
    "title": "The title of the button that was clicked.",
    "text": "The text of a typed message, or the words of the quick reply that was tapped.",
    "attachment": "What was sent in place of words, or with them: `image`, `video`, `audio` (a voice message, too), `file`, `sticker`, `location` or `contact`. Of several, the first.",
    "referral.ref": "The `ref` of the m.me link or ad that led here.",
    "referral.source": "How the person came: `ADS` for an ad, `SHORTLINK` for an m.me link.",
    "referral.type": "The referral's type, mostly `OPEN_THREAD`.",
    "referral.ad_id": "The id of the ad that was clicked.",
    "referral.referer_uri": "The page on which the person was, where the platform sends it.",
    "sender.id": "The page-scoped id of the person.",
    "sender.user_ref": "The person's reference where a plugin or a checkbox knows no id.",
    "recipient.id": "The id of the page or account that was written to.",
    "conversation.id": "The id of the chat: of a group, or of the person who is alone with the bot.",
    "conversation.type": "`direct` where the person is alone with the bot, `group` where there are more.",
    "standby": "`true` when another app owns the conversation. Such an event is taken only by a rule that tests `standby`, itself or by its group.",
    "human": "`true` while a person of the page is talking. Such an event is taken only by a rule that tests `human`, itself or by its group. Of a `handover`: whether a person has the conversation from here on.",
    "answer_to": "The name of the open question, which `ask` opened, on a message, a quick reply, and a click on what the last reply offered. A rule that tests it and takes the event closes the question.",
    "arrival.ref": "The `ref` of the link or ad that the person last came by, within 24 hours.",
    "arrival.source": "How the person last came, within 24 hours: `ADS` for an ad, `SHORTLINK` for an m.me link.",
    "arrival.type": "The type of the last referral within 24 hours, mostly `OPEN_THREAD`.",
    "arrival.ad_id": "The id of the ad that the person last came by, within 24 hours.",
    "arrival.referer_uri": "The page from which the person last came, within 24 hours.",
    "arrival.age": "How long ago the person came so: 0 where this very event says it.",
    "away": "How long since the person's event before this one; absent at the first.",
    "missed": "How many messages in a row before this one no rule but a default took.",
    "typed": "`true` on a tap whose title was typed in place of tapped.",
    "person.first_name": "The person's first name, where the platform tells. It may always be absent.",
    "person.last_name": "The person's last name, where the platform tells. It may always be absent.",
    "person.language": "The person's language, where the platform tells: `de`. It may always be absent.",
    "person.locale": "The person's language and country, where the platform tells: `de-AT`. It may always be absent.",
    "all": "Conditions that must all hold.",
    "any": "Conditions of which at least one must hold.",
    "not": "A condition that must not hold.",
    "time": "When the event happened, by its own timestamp."
  },
  "a test": {
    "words": "Has this word, or these words in a row, as whole words; `*` at the end of a word is any ending. `{shop in shops.town}` by itself finds the words of a cell of this column, whose row is known as `shop`. Upper or lower case, accents and punctuation make no difference.",
    "is": "Is this text, or one of these.",
    "in": "Is in the list of this name, defined under `lists`, or a key of the table of this name, or in one of these. `TABLE.COLUMN` are the texts of a column. A list of other texts are the values themselves, with those of `{ list: NAME }`.",
    "lookup": "Is in a column of a table, whose row is known by a name from then on: `{shop.phone}`. With `else`, the key of a row, it always holds, and that row stands for one that is not found.",
    "starts_with": "Begins with this text, or one of these.",
    "ends_with": "Ends with this text, or one of these.",
    "contains": "Has this text somewhere, or one of these.",
    "like": "Fits a pattern from end to end: `*` is any run of characters, `{name}` a run of one or more that is kept, `{name in TABLE}` one that is a key of this table or in this list, `\\` takes the next character as it is.",
    "regex": "Is found by this RE2 expression, anywhere unless anchored with `^` and `$`; `(?<name>…)` is kept.",
    "at_least": "Is a decimal number of this size or more.",
    "at_most": "Is a decimal number of this size or less.",
    "more_than": "Is a decimal number above this.",
    "less_than": "Is a decimal number below this.",
    "exists": "`true`: the field is present, even if empty; `false`: it is absent.",
    "not": "Does not pass this test; holds where the field is absent.",
    "typos": "Next to `words` or `lookup`: also takes a word of five letters or more with one slip, of nine or more with two. The first letter must be right.",
    "loose": "Compare texts as people type them: upper or lower case, accents, `’` or `'`, one space or two, and skin tones make no difference. For every operator beside it but `regex`, and inside its `not`.",
    "ignore_case": "Compare texts in lower case and Unicode NFC, for every operator next to it, `regex` too, and inside its `not`."
  },
  "a lookup": {
    "table": "The name of the table.",
    "column": "The column that is looked through; that of the keys unless given.",
    "as": "The name by which the row is known.",
    "else": "The key of the row that is taken where none is found."
  },
  "a value of \"in\"": {
    "list": "The name of a list or table, whose values are taken in here."
  },
  "a time": {
    "from": "Not before this date, or date and time. Without the year, as in `12-24`, it is the day of every year.",
    "until": "Before this date, or date and time: the day itself is not part of it. Without the year wherever `from` is.",
    "days": "Days of the week: `mon`, `mon-fri`, or a list of them.",
    "hours": "Hours of the day, the end not included; `22:00-06:00` crosses midnight and belongs to the day it started.",
    "timezone": "The name of a place such as `Europe/Paris` (IANA), for the `not` next to it, too; UTC unless given. Abbreviations such as `EST` are errors: they leave out summer time, or stand for several places.",
    "not": "Not at these times."
  },
  "a message": {
    "text": "The words to send; placeholders are filled in.",
    "buttons": "Up to three buttons below the text.",
    "quick_replies": "Up to thirteen answers to tap; they vanish after the next message.",
    "cards": "Up to ten cards, side by side.",
    "image": "The URL of an image to send.",
    "video": "The URL of a video to send.",
    "audio": "The URL of a sound to send.",
    "file": "The URL of a file to send.",
    "typing": "Shows the typing dots for that long, 20 seconds at the most.",
    "raw": "Any message object of the Send API, as it is.",
    "one_of": "Several messages, of which one is sent. Which one is left to chance."
  },
  "a button": {
    "title": "What is written on the button; 20 characters at the most.",
    "payload": "What comes back as the payload of a postback when it is clicked; 1,000 characters at the most.",
    "url": "The page that a click opens; placeholders are percent-encoded.",
    "phone": "The number that a click calls: `+`, the number of the country and the rest, 7 to 15 digits. Spaces and dashes between them are left out."
  },
  "a quick reply": {
    "title": "The words to tap; 20 characters at the most.",
    "payload": "What comes back as the payload; 1,000 characters at the most."
  },
  "a card": {
    "title": "The card's first line; 80 characters at the most.",
    "subtitle": "The line below it; 80 characters at the most.",
    "image": "The picture's URL.",
    "url": "The page that a click on the card opens.",
    "buttons": "Up to three buttons below the card."
  },
  "a message of \"one_of\"": {
    "text": "The words to send; placeholders are filled in.",
    "buttons": "Up to three buttons below the text.",
    "quick_replies": "Up to thirteen answers to tap; they vanish after the next message.",
    "cards": "Up to ten cards, side by side.",
    "image": "The URL of an image to send.",
    "video": "The URL of a video to send.",
    "audio": "The URL of a sound to send.",
    "file": "The URL of a file to send.",
    "typing": "Shows the typing dots for that long, 20 seconds at the most.",
    "raw": "Any message object of the Send API, as it is."
  },
  "what is remembered": {
    "value": "The text.",
    "for": "For how long: a whole number and `s`, `m`, `h` or `d`."
  },
  "what is counted": {
    "by": "How much is added: a whole number, below 0 to take away.",
    "for": "For how long: a whole number and `s`, `m`, `h` or `d`."
  },
  "a question": {
    "question": "Its name.",
    "for": "For how long: a whole number and `s`, `m`, `h` or `d`."
  },
  "a follow-up": {
    "after": "How long from now, from `10s` to `30d`.",
    "at": "The next such time of day, in place of `after`.",
    "days": "The days of the week of `at`; every day unless it says so.",
    "timezone": "The place whose clocks `at` is by; `UTC` unless it says so.",
    "payload": "What the event `follow_up` has as its payload. A newer one of the same payload takes its place.",
    "in_any_case": "`true`: it comes even if the person does something before."
  },
  "a profile": {
    "greeting": "What people read before they begin.",
    "get_started": "The payload that the button sends with which people begin.",
    "menu": "The menu that is always at hand, in the order of its entries.",
    "ice_breakers": "Questions that people can begin with.",
    "commands": "What people can type after a slash, and what each does. It comes as a message with that text.",
    "menu_image": "An image next to the rules, for channels whose menu is an image: its areas are the entries of the menu, from left to right and from top to bottom.",
    "menu_areas": "How the image is cut, drawn line by line in cells of equal size: the number of the entry that a cell belongs to, or `.` for none. Unless given, all entries have areas of equal size.",
    "menu_bar": "The words on the bar that opens the menu, where the image has one.",
    "languages": "What people of other languages get, by the language: `de`, or with a country, `pt_BR`. A part that is not there is the one above."
  },
  "a language of a profile": {
    "greeting": "What people read before they begin.",
    "menu": "The menu that is always at hand, in the order of its entries.",
    "ice_breakers": "Questions that people can begin with.",
    "commands": "What people can type after a slash, and what each does. It comes as a message with that text."
  },
  "an entry of the menu": {
    "title": "What is written on it.",
    "payload": "What comes back as the payload of a postback when it is tapped.",
    "url": "The page that a tap opens.",
    "menu": "Entries behind this one. Where a platform has no such menus they stand in one list with the others."
  },
  "an ice breaker": {
    "title": "The question as people see it.",
    "payload": "What comes back as the payload when it is tapped; on a channel where it comes as a message, the text is the title."
  }
};
