// What `botrules init` starts a person with. A test loads these, checks them strictly and runs their test.

export const starterRules = `# yaml-language-server: $schema=../.vscode/rules.schema.json
#
# What people see before they write: "botrules profile show" shows it for each channel, "botrules profile push" sends it.
profile:
  greeting: Hi {{user_first_name}}! Tap the button below, or just write to us.
  get_started: GET_STARTED
  menu:
    - { title: Opening hours, payload: HOURS }
    - { title: Talk to a person, payload: HUMAN }

# Rules are tried from top to bottom; the first whose "when" holds takes the event.
rules:
  - name: welcome
    when:
      any:
        - payload: GET_STARTED
        # Telegram's START, and who adds the bot on LINE.
        - text: { starts_with: /start, ignore_case: true }
        - event: added
    reply:
      - text: Hi! What can we do for you?
        quick_replies:
          - { title: Opening hours, payload: HOURS }
          - { title: Talk to a person, payload: HUMAN }

  - name: opening hours
    when:
      any:
        - payload: HOURS
        - text: { words: [hours, open] }
    reply: We are open from Monday to Friday, 9:00 to 18:00.

  - name: a person
    when:
      any:
        - payload: HUMAN
        - text: { words: [human, person, agent] }
    reply: One moment, please. Someone will be with you soon.
    handover: page_inbox

# What nothing above takes.
default:
  reply:
    - text: Sorry, I did not get that. What would you like to know?
      quick_replies:
        - { title: Opening hours, payload: HOURS }
        - { title: Talk to a person, payload: HUMAN }
`;

export const starterTests = `# yaml-language-server: $schema=../.vscode/tests.schema.json
#
# Run them with: botrules test rules
tests:
  - name: a new person is welcomed
    events:
      - { payload: GET_STARTED }
      - { event: message, text: /start }
      - { event: added }
    expect: { rule: welcome }

  - name: opening hours, tapped or typed
    events:
      - { event: quick_reply, payload: HOURS, title: Opening hours }
      - { event: message, text: When do you OPEN? }
    expect:
      rule: opening hours
      reply: We are open from Monday to Friday, 9:00 to 18:00.

  - name: people who ask for a person get one
    events:
      - { event: quick_reply, payload: HUMAN, title: Talk to a person }
      - { event: message, text: I want a human }
    expect: { rule: a person, handover: page_inbox }

  - name: anything else is asked again
    event: { event: message, text: What is the meaning of life? }
    expect: { rule: default }
`;
