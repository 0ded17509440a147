import { say } from '@botrules/core/tooling';

/** First rules: a greeting, a menu, one question with an answer, and a handover to a person. */
export const starterRules = () => `# yaml-language-server: $schema=../.vscode/rules.schema.json
#
# ${say`What people see before they write: "botrules profile show" shows it for each channel, "botrules profile push" sends it.`}
profile:
  greeting: ${say`Hi ${'{{user_first_name}}'}! Tap the button below, or just write to us.`}
  get_started: GET_STARTED
  menu:
    - { title: ${say`Opening hours`}, payload: HOURS }
    - { title: ${say`Talk to a person`}, payload: HUMAN }

# ${say`Rules are tried from top to bottom; the first whose "when" holds takes the event.`}
rules:
  - name: ${say`welcome`}
    when:
      # ${say`What a person does, and not what you write yourself.`}
      event: [postback, quick_reply, message, added]
      any:
        - payload: GET_STARTED
        # ${say`Telegram's START, and who adds the bot on LINE.`}
        - text: { starts_with: /start, ignore_case: true }
        - event: added
    reply:
      - text: ${say`Hi! What can we do for you?`}
        quick_replies:
          - { title: ${say`Opening hours`}, payload: HOURS }
          - { title: ${say`Talk to a person`}, payload: HUMAN }

  - name: ${say`opening hours`}
    when:
      any:
        - payload: HOURS
        - text: { words: [${say`hours, open`}] }
    reply: ${say`We are open from Monday to Friday, 9:00 to 18:00.`}

  - name: ${say`a person`}
    when:
      any:
        - payload: HUMAN
        - text: { words: [${say`human, person, agent`}] }
    reply: ${say`One moment, please. Someone will be with you soon.`}
    handover: page_inbox

# ${say`What nothing above takes.`}
default:
  reply:
    - text: ${say`Sorry, I did not get that. What would you like to know?`}
      quick_replies:
        - { title: ${say`Opening hours`}, payload: HOURS }
        - { title: ${say`Talk to a person`}, payload: HUMAN }
`;

/** Their tests. */
export const starterTests = () => `# yaml-language-server: $schema=../.vscode/tests.schema.json
#
# ${say`Run them with: botrules test rules`}
tests:
  - name: ${say`a new person is welcomed`}
    events:
      - { payload: GET_STARTED }
      - { event: message, text: /start }
      - { event: added }
    expect: { rule: ${say`welcome`} }

  - name: ${say`opening hours, tapped or typed`}
    events:
      - { event: quick_reply, payload: HOURS, title: ${say`Opening hours`} }
      - { event: message, text: ${say`When do you OPEN?`} }
    expect:
      rule: ${say`opening hours`}
      reply: ${say`We are open from Monday to Friday, 9:00 to 18:00.`}

  - name: ${say`people who ask for a person get one`}
    events:
      - { event: quick_reply, payload: HUMAN, title: ${say`Talk to a person`} }
      - { event: message, text: ${say`I want a human`} }
    expect: { rule: ${say`a person`}, handover: page_inbox }

  - name: ${say`anything else is asked again`}
    event: { event: message, text: ${say`What is the meaning of life?`} }
    expect: { rule: default }
`;
