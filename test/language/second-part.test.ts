import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

// Words, tables, memory, people, replies and conversations: each sentence of the language, with the test that shows it. A test that
// goes, or that is called otherwise, leaves a sentence that nothing shows.

const root = new URL('../../', import.meta.url);

/** Where tests of one subject stand. */
const places = {
  words: 'test/fixtures/words/cases.yaml',
  wordRules: 'test/core/rules/words.test.ts',
  fold: 'test/core/rules/fold.test.ts',
  captures: 'test/core/rules/tables/captures.test.ts',
  csv: 'test/core/rules/tables/csv.test.ts',
  lookup: 'test/core/rules/tables/lookup.test.ts',
  rowWords: 'test/core/rules/tables/row-words.test.ts',
  tables: 'test/core/rules/tables/tables.test.ts',
  memory: 'test/core/memory/language.test.ts',
  remember: 'test/core/memory/remember.test.ts',
  typed: 'test/language/typed-taps.test.ts',
  split: 'test/language/split.test.ts',
  fields: 'test/language/fields.test.ts',
  outcomes: 'test/language/outcomes.test.ts',
  oneOf: 'test/language/one-of.test.ts',
  own: 'test/language/writers-own.test.ts',
  tests: 'test/language/tests.test.ts',
  time: 'test/core/rules/time.test.ts',
  conversation: 'test/core/testing/conversation.test.ts',
  short: 'test/core/short-event/read-short-event.test.ts',
  checks: 'test/core/checks/memory.test.ts',
  newKeys: 'test/core/checks/new-keys.test.ts',
  deadButton: 'test/core/checks/dead-button.test.ts',
  once: 'test/core/checks/once.test.ts',
  explain: 'test/core/explain/explain.test.ts',
  replay: 'test/cli/replay.test.ts',
  bot: 'test/bot/remembering.test.ts',
  testBot: 'test/bot/testing.test.ts',
  service: 'test/service/memory.test.ts',
  ofThePage: 'test/channels/messenger/inbound/of-the-page.test.ts',
  calls: 'test/channels/messenger/outbound/to-calls.test.ts',
  telegram: 'test/channels/telegram/inbound/read-body.test.ts',
  line: 'test/channels/line/inbound/read-body.test.ts',
  limits: 'test/core/memory/limits.test.ts',
  stores: 'test/examples/memory-stores.test.ts',
  people: 'test/bot/people.test.ts',
  page: 'test/core/checks/words-of-the-page.test.ts',
} as const;

/** A title in one of these files, or a golden folder of `test/fixtures/diagnostics`. */
type Shown = readonly [in_: keyof typeof places, title: string] | `golden ${string}`;

const sections: { readonly [section: string]: { readonly [sentence: string]: readonly Shown[] } } =
  {
    Words: {
      '`words` has this word, or these words in a row, as whole words; also a list': [
        [
          'words',
          'words holds where the text has this word, or these words in a row, as whole words',
        ],
        ['rowWords', 'may stand in a list with other words'],
      ],
      '`*` at the end of a word is any ending, none too': [
        ['words', 'at the end of a word is any ending, none too'],
      ],
      '`*` elsewhere, or punctuation alone, is `bad-pattern`': [
        'golden bad-pattern-star',
        'golden bad-pattern-no-word',
      ],
      'folded text is cut into runs of letters, marks and digits': [
        ['words', 'folded text is cut into runs of letters, marks and digits'],
        ['wordRules', 'are found as the language page says, with typos and without'],
      ],
      'every other symbol is a word of its own': [
        ['words', 'every other symbol is a word of its own'],
      ],
      'spaces and punctuation only separate': [['words', 'spaces and punctuation only separate']],
      'a run also ends where a script without spaces meets another': [
        ['words', 'a run also ends where a script'],
      ],
      'inside such writing a pattern begins and ends anywhere but between a character and its marks':
        [['words', 'inside such writing a pattern begins and ends anywhere']],
      '`typos` takes one slip in words of five characters or more, two of nine or more': [
        ['words', 'typos takes one slip in a word of five characters or more'],
        ['words', 'and two in a word of nine or more'],
      ],
      'lengths are the pattern word’s, folded': [
        ['words', 'lengths are those of the word that is asked for, folded'],
      ],
      'two neighbours swapped: optimal string alignment': [
        ['words', 'slips are counted by optimal string alignment'],
      ],
      '`typos` stands beside `words`': ['golden missing-key-typos'],
      'none in the first letter': [['words', 'none in the first letter']],
      'none for words with a digit, with `*`, over 32 characters, or of scripts without spaces': [
        ['words', 'none for words with a digit'],
      ],
      'each word of a phrase may slip': [['words', 'each word of a phrase may slip']],
      'never a word that an enabled rule of the set has exactly under `words`': [
        ['words', 'never a word that an enabled rule of the set has exactly under words'],
        ['rowWords', 'makes its cells words that are no slips for other rules'],
        ['wordRules', 'are slips of others, since nothing else is meant by them'],
      ],
      '`loose` stands beside any text operator but `regex`, and counts for what its `not` holds': [
        ['words', 'loose counts for every text operator beside it'],
        'golden bad-regex-loose',
      ],
      'what a loose comparison makes one': [
        ['words', 'loose compares by NFKC_Casefold'],
        ['words', 'i for İ, I and ı'],
        ['words', 'marks off Latin and Greek'],
        ['words', 'ł ø đ ħ æ œ to l o d h ae oe'],
        ['words', 'ё to е, other Cyrillic letters stay'],
        ['words', 'Arabic tatweel and harakat and Hebrew points off'],
        ['words', 'marks of other scripts stay'],
        ['words', 'apostrophes, quotes and dashes are one each'],
        ['words', 'variation selectors, skin tones and zero-width characters off'],
        ['words', 'white space at the ends gone and one space in between'],
        ['wordRules', 'fold as the language page says'],
      ],
      'captures keep what was written; one that would split a character takes it whole': [
        ['wordRules', 'keep what was written in captures'],
        ['fold', 'have all of what one mark joined'],
      ],
      '`ignore_case` is NFC, lower-case, NFC again, for `regex` as for the others': [
        ['tests', 'beside operators compares after NFC and lower-casing'],
        ['own', 'A regex under ignore_case'],
      ],
    },
    Tables: {
      '`tables:` is seen as a list is': [
        ['tables', 'are seen in their group and inside it, the nearest of a name first'],
      ],
      'CSV: comma, semicolon or tab, found from the first line; quotes; with or without BOM': [
        ['csv', 'has commas'],
        ['csv', 'has semicolons'],
        ['csv', 'has tabs'],
        ['csv', 'has quotes, a line break and a delimiter in a cell'],
      ],
      'names of columns are folded to lower case with `_` for spaces': [
        ['csv', 'names columns in any case with spaces'],
        ['csv', 'folds the names of columns'],
      ],
      'cells are trimmed, missing ones are empty': [
        ['csv', 'has spaces around cells and quotes'],
        ['csv', 'leaves cells out'],
      ],
      'the key is the first column unless said': [
        ['csv', 'keeps its rows apart by the column that is named'],
      ],
      '`{NAME in TABLE}` must be a key, or a value of a list': [
        ['captures', 'must be a key'],
        ['captures', 'may be in a list'],
      ],
      'of the ways to fit, the first, shortest captures first, in which each is in its table': [
        ['captures', 'is the shortest that lets the rest be in its table'],
        ['captures', 'is longer where the rest needs it'],
      ],
      'time stays bounded': [['captures', 'ends on a long text of many keys']],
      '`ignore_case` and `loose` count for it; of keys that fold alike the first counts': [
        ['captures', 'keeps the case it came in, and knows the row, where case does not count'],
      ],
      '`words: "{shop in shops.town}"` finds the words of a cell and knows the row': [
        ['rowWords', 'words: "{shop in shops.town}"'],
        ['rowWords', 'looks through the keys where no column is said'],
      ],
      '`lookup` makes the row known, by the key unless a column is said; of rows alike the first': [
        ['lookup', 'makes the row known where the field is in the column; of rows alike the first'],
        ['lookup', 'looks through the keys unless a column is given'],
      ],
      '`else` is the row where none is found or the field is absent': [
        ['lookup', 'takes the row of "else" where none is found, and where the field is absent'],
      ],
      '`loose` and, up to 10,000 values, `typos` work beside it': [
        ['lookup', 'compares loosely where that is said'],
        ['lookup', 'takes typos in columns of 10,000 rows, and no more'],
      ],
      '`{NAME.COLUMN}` is that cell; one that is empty in any row needs words': [
        [
          'captures',
          'shows the cells of its row; of rows alike the first; words where a cell is empty',
        ],
        'golden absent-placeholder-cell',
      ],
      'captures hold what was written; cells reach code by `params`': [
        ['captures', 'keeps the case it came in, and knows the row'],
      ],
      '`in` takes a table, a column, values, and values with lists': [
        ['tables', 'takes the keys of a table, the texts of a column, and values with lists'],
      ],
      'what is wrong with a table is an error with its place, in the CSV too': [
        'golden bad-table',
        'golden bad-table-too-many',
        'golden bad-table-both',
        'golden unknown-column',
        'golden unknown-table',
        'golden bad-table-list-of-one-name',
        'golden bad-table-row-like-field',
      ],
      'rows of a table are no rules or nodes each': [
        ['tables', 'are a text and numbers, however many rows they have'],
      ],
    },
    Memory: {
      'one person in one conversation has a memory; in a group each member has their own': [
        ['bot', 'keeps a memory for each member of a group, and for each group of a person'],
      ],
      'without `sender.id` it is `user_ref`’s': [
        ['bot', 'keeps the memory of one who has no id yet by the user_ref'],
      ],
      '`memory.NAME` is what was last remembered or counted; absent when forgotten or too old': [
        ['memory', 'memory.NAME holds what was last remembered'],
        ['memory', 'for: single names end at exactly their time'],
      ],
      '`answer_to` is the open question, on a message, a quick reply, and a tap on what was offered':
        [
          [
            'memory',
            'answer_to is on a message, a quick reply, and a click on what the last reply offered',
          ],
          ['memory', 'a click on what the last reply offered answers'],
          ['memory', 'a tap on a quick reply answers, also one of an older reply'],
        ],
      '`arrival.*` is how the person last came, all of one referral, for 24 hours': [
        ['memory', 'arrival is how the person last came, for 24 hours, all of one referral'],
      ],
      '`away`': [
        ['memory', 'away is how long since the person was last there; absent at the first'],
      ],
      '`missed`': [['memory', 'missed counts messages in a row that no rule but a default took']],
      '`typed`': [
        ['typed', 'is told by the field `typed`, which is absent on a tap and on a message'],
      ],
      '`human`': [
        ['memory', 'while a person of the page talks, only what tests human takes events'],
      ],
      '`person.*`, where the platform tells': [['memory', 'who it is comes from the memory']],
      '`split.NAME` is the same for one person and name; absent without `sender.id`': [
        ['split', 'is the first 32 bits of SHA-256 of the name, channel, account and sender'],
        ['split', 'It is absent without `sender.id`'],
      ],
      '`conversation.id` and `conversation.type`, on every channel': [
        ['fields', "A chat that the platform does not name is the person's own"],
      ],
      'beside `away` and `arrival.age` numbers are spans': [
        'golden wrong-kind-span',
        'golden wrong-kind-span-elsewhere',
      ],
      '`remember`: names to texts, or `{ value, for }`': [
        ['memory', 'for: single names end at exactly their time'],
      ],
      '`count`: one unless said, absent is 0': [
        ['memory', 'count adds one unless said, to 0 where a name is absent'],
      ],
      '`forget`: a name, a list, or everything; what stays': [
        [
          'memory',
          'forget spares what the same rule counts, remembers or asks; everything takes names',
        ],
        ['memory', 'once-marks, arrival, offers and human stay when everything is forgotten'],
      ],
      '`ask` opens a question in place of any; 24 hours unless said; `nothing` closes it': [
        [
          'memory',
          'another question takes the place of an open one; nothing closes it; it waits 24 hours',
        ],
      ],
      '`once` beside `when` or in a default; with `continue`; a default held back is not there': [
        ['memory', 'once holds an event back from a rule for that long after it took one'],
        ['memory', 'a default that is held back is as if it were not there'],
        ['memory', 'a rule with continue and once adds its outcome once'],
      ],
      '`follow_up` by `after` and `at`; unless the person did something; `in_any_case`; one a payload':
        [
          ['memory', 'a follow-up comes unless the person did something in between'],
          ['memory', 'at is the next such moment by the clocks of a place'],
          ['memory', 'a newer follow-up of the same payload takes its place'],
          ['bot', 'not where the person did something before, but in any case where it is said'],
        ],
      '`cancel` calls follow-ups off': [['memory', 'cancel calls off one, several, everything']],
      'tests see the memory as it was; then each step closes, counts, remembers, asks, fills and forgets':
        [
          [
            'memory',
            'each step in turn: a later one sees what an earlier one wrote, and tests see none of it',
          ],
          ['memory', 'a reply shows what its rule just remembered, and still what it forgets'],
        ],
      'values of `remember` see the memory before this step': [
        ['memory', 'values of remember see the memory before the step'],
      ],
      'what was filled in is never read for placeholders again': [
        ['memory', 'what was filled in is never read for placeholders again'],
      ],
      'a value that is one placeholder alone needs no words': [
        ['memory', 'a value that is one placeholder alone is left out where it is absent'],
      ],
      'a question is closed by what tests it and takes the event, `continue` too; rules above leave it open':
        [
          [
            'memory',
            'a question is closed by a rule that tests it and takes the event, not by rules above',
          ],
          ['memory', 'a rule with continue closes it too'],
          ['memory', 'a question is closed by a default that tests it by its group'],
        ],
      'typed taps': [
        ['typed', 'A title that is typed'],
        ['typed', 'counts for 24 hours'],
        ['typed', 'counts until the next reply, and not only until the next event'],
        ['typed', 'counts of what a follow-up sent, too'],
        ['typed', 'of any one file holds for the set'],
      ],
      'follow-ups are from 10 seconds to 30 days away': [
        'golden wrong-kind-follow-up-soon',
        'golden wrong-kind-follow-up-late',
      ],
      'any event of the person calls one off; receipts and reactions do not': [
        ['limits', 'a receipt and a reaction call no follow-up off'],
      ],
      'a follow-up has the time at which it is given out, no title, text or referral': [
        ['remember', 'has the person, the payload and the time at which it is given out'],
      ],
      'while `human` it lapses': [['memory', 'It lapses.']],
      'outside the platform’s window its reply is not attempted': [
        ['service', 'nor attempts it where the time for replies is over'],
      ],
      '`follow_up`, `handover` and `human_reply` are taken by what tests `event` alone': [
        [
          'memory',
          'a follow-up, a handover and a word of a person of the page are taken by what tests event alone',
        ],
        [
          'memory',
          'a default takes events of the page, and events while a person of the page talks',
        ],
      ],
      'once-marks belong to the name; a second default with `once` in a file without one is an error':
        [
          'golden duplicate-name-once',
          'golden duplicate-name-once-groups',
          ['memory', 'once-marks belong to the name of the rule, to the name of the group'],
          ['memory', 'once of a default belongs to the name of its group'],
        ],
      'deciding anew sees the memory without that event’s own marks': [
        ['memory', 'deciding anew sees the memory without the marks of that event itself'],
      ],
      'names: letters, digits, `_`, `-`, 64 at most; 100 a rule set': [
        'golden wrong-kind-remember-name',
        'golden too-many-names',
        ['limits', 'a name has 64 characters'],
      ],
      'values have 2,000 characters, together 32,000': [
        ['memory', 'values have 2,000 characters, cut as texts are'],
        ['memory', 'together values have 32,000 characters; further ones are not remembered'],
      ],
      '1,000 once-marks, 20 follow-ups, 60 offered titles with 16,000 characters; under 256 KiB of JSON':
        [
          ['memory', 'a thousand once-marks: the soonest to end goes first'],
          ['memory', '20 waiting follow-ups'],
          ['remember', 'keeps 60 taps at most, with 16,000 characters of payload'],
          ['limits', 'the fullest memory has less than 256 KiB of JSON'],
        ],
      'all is forgotten 90 days (a setting) after the last event': [
        ['memory', 'all is forgotten 90 days after the last event'],
        ['memory', 'how long a person of the page is taken to be there is a setting'],
      ],
      'now is the later of the event’s time and the newest that the memory saw': [
        ['memory', 'now is the later of the time of the event and the newest that the memory saw'],
      ],
      '`router.route` and `remember` are pure': [
        ['memory', 'route and remember change neither the event, the memory nor the decision'],
      ],
      'at exactly its end a span is over': [
        ['memory', 'for: single names end at exactly their time'],
      ],
      'what finds no room is logged': [
        ['bot', 'says in the log what found no room'],
        ['service', 'says in the log what found no room'],
      ],
      'events are recorded as they came, before typed taps, and `person` is in the memory': [
        ['service', 'records what was typed as it came, and who it is in the memory'],
      ],
      'a handler may return changes': [
        ['bot', 'carries out what handlers want remembered, of the memory as it is then'],
        ['service', 'remembers what a handler gives back'],
      ],
      'a store whose `put` fails where the record changed meanwhile': [
        ['bot', 'decides again where another process wrote meanwhile'],
        ['stores', 'put'],
        ['stores', 'due'],
      ],
      'without memory’s words a set pays for nothing of it': [
        ['memory', 'a decision of rules without a word of memory is as before'],
        ['bot', 'asks no store where the rules have no word of memory'],
      ],
      '`explain` shows what memory was seen and what changes': [
        ['explain', 'shows what is remembered when the event comes, and what changes'],
      ],
      '`replay` makes follow-ups itself and passes over recorded ones': [
        ['replay', 'makes follow-ups itself, and passes over those that were recorded'],
      ],
    },
    People: {
      '`human` is true after words of a person of the page, an inbox that took over, `handover: page_inbox`':
        [
          [
            'memory',
            'while a person of the page talks, only what tests human takes events; an hour without',
          ],
          ['remember', 'knows that a person of the page talks, and for how long'],
          ['memory', 'human of a handover says where the conversation went'],
        ],
      'it ends after an hour without words, when control comes back, or with `handover: bot`': [
        [
          'service',
          'hands over after two messages that no rule took, and goes on when control comes back',
        ],
        [
          'testBot',
          'takes the thread back where a rule hands it to the bot, and then answers again',
        ],
      ],
      'which echoes are the bot’s own': [
        ['ofThePage', 'is a human_reply of the person who got it'],
        ['ofThePage', 'takes what is written by ${name} for'],
      ],
      'control that changes hands comes as `handover`, with the metadata as its payload': [
        ['ofThePage', 'has the metadata of a handover as its payload'],
      ],
      '`handover: { to, metadata }`; `release` and `request`': [
        ['outcomes', '`handover: { to: page_inbox, metadata: TEXT }` sends metadata'],
        ['outcomes', '`release` and `request` are also taken'],
        ['calls', 'with what they are told'],
      ],
      'where a platform has no inbox, `handover: page_inbox` only sets `human`': [
        'golden not-on-channel-handover',
        ['memory', "['/T', 'told']"],
      ],
      'a person who adds the bot comes as `added`': [
        ['telegram', "'added'"],
        ['line', "'added'"],
      ],
    },
    Replies: {
      '`one_of`: one of several messages, never nested; by the id, the rule and the place': [
        ['oneOf', 'chooses by the id, the rule and the place'],
        ['oneOf', 'takes the first where the event has no id'],
        ['oneOf', 'What is wrong in it is said'],
      ],
      '`{{` and `}}` are one brace; a word in double braces is `stray-brace`': [
        'golden stray-brace',
        'golden stray-brace-json',
        'golden stray-brace-unclosed',
      ],
    },
    'Dates and more': {
      'a time without a year holds every year': [['time', 'every year']],
      '`x-…` keys at the top of a file are the writer’s own': [
        ['own', "are the writer's own, and their anchors work"],
      ],
      '`max_age`': [['own', 'lets none of its rules, nor its default, take an older event']],
      'reserved, not built: cards of a table': [
        ['limits', 'cards of a table are no words of the language'],
        ['limits', 'fetch is no key of a rule'],
        ['limits', 'what is remembered cannot be compared with a field'],
      ],
    },
    'Tests are conversations': {
      'a step is one of `say`, `click`, `tap`, `event`, `webhook`, `wait`, `human`': [
        ['conversation', 'a pizza from start to end'],
        ['conversation', 'events and bodies as the platform sends them'],
        ['conversation', 'A step does one thing'],
      ],
      '`person`, `channel`, `split`, `memory` and `at` stand beside': [
        ['conversation', 'person, channel, split and memory stand beside'],
        ['conversation', 'at says what time it is'],
      ],
      '`answer_to`, `arrival` and `human` beside `event`; each of `events` begins with the same memory':
        [
          ['conversation', 'each of events begins with the same memory'],
          ['conversation', 'a person of the page is talking'],
        ],
      '`person.*` is asked for once a day, and waited for one second at the most': [
        ['people', 'gives a decision no name where none came within a second'],
        ['people', 'asks anew after a day'],
      ],
      'no time passes but by `wait`, which fires all that falls due, in order': [
        ['conversation', 'time passes by wait alone, and what is kept for a while goes'],
        ['conversation', 'follow-ups fire in order, with those that they set'],
        ['conversation', 'more follow-ups than expected'],
      ],
      'a time test that is reached without `at` is an error': [
        ['conversation', 'a time test that is reached without at'],
      ],
      'a reply with `one_of` passes if any variant fits': [
        ['conversation', 'any variant of one_of fits'],
      ],
      '`tap` with a card; of what was not shown is a failure that lists what was': [
        ['conversation', 'a tap by title and card'],
        ['conversation', 'a tap of what was not shown lists what was'],
      ],
      'in a short event the kind follows from what is there; what cannot be is an error': [
        ['short', 'a payload'],
        ['conversation', 'A message has no "payload".'],
      ],
      '`expect: { rule: default }` may say which': [
        ['conversation', 'default: by the name of its file, and rule: default with it'],
      ],
    },
    'What the checker knows of it': {
      'each code has a golden folder': [
        'golden unknown-table',
        'golden never-remembered',
        'golden unused-memory',
        'golden unasked-question',
        'golden no-follow-up',
        'golden outside-window',
        'golden silent-rule',
        'golden too-many-names',
        'golden dead-button',
        'golden taken-by-words',
        'golden exact-case',
        'golden invisible-character',
        'golden looks-like-operator',
        'golden looks-like-pattern',
        'golden lost-text',
        'golden words-of-the-page',
      ],
      'where a test of `event` opens other alternatives to the page’s own events, it is told': [
        ['page', 'words-of-the-page is told of a rule'],
        ['page', 'What words-of-the-page says is so'],
      ],
      'a button is dead where no rule asks for it': [
        ['deadButton', 'beside a rule that takes all that comes'],
      ],
      'the checks know the new keys': [
        ['newKeys', 'A rule below one of the same key is unreachable'],
        ['newKeys', 'A tap is told to be taken by its words'],
      ],
      '`once` covers nothing in a proof of reach': [
        ['once', '`once` covers nothing in a proof of reach'],
      ],
      'splits over memory are proofs during one event': [
        ['newKeys', 'by memory: two rules that split what is remembered leave nothing'],
      ],
    },
  };

const texts = new Map<string, string>();
function textOf(path: string): string {
  let text = texts.get(path);
  if (text === undefined) {
    text = readFileSync(new URL(path, root), 'utf8');
    texts.set(path, text);
  }
  return text;
}

describe('Each sentence of the language has a test', () => {
  for (const [section, sentences] of Object.entries(sections)) {
    describe(section, () => {
      for (const [sentence, shown] of Object.entries(sentences)) {
        it(sentence, () => {
          expect(shown).to.not.have.length(0);
          for (const each of shown) {
            if (typeof each === 'string') {
              const folder = each.replace('golden ', 'test/fixtures/diagnostics/');
              expect(existsSync(new URL(folder, root)), folder).to.equal(true);
            } else {
              const [place, title] = each;
              expect(textOf(places[place]).includes(title), `${places[place]}: ${title}`).to.equal(
                true,
              );
            }
          }
        });
      }
    });
  }
});
