/**
 * The rules of a service that is going to be killed. Each reply says what is remembered: how many events of the person there
 * were, and the payload of the last one. Each event sets a follow-up in place of the one before, and some set one that comes
 * in any case.
 */
export const rules = `
rules:
  - name: later
    when: { event: postback, payload: { like: "{start}5" } }
    follow_up: { after: 10s, payload: "LATER {payload}", in_any_case: true }
    continue: true
  - name: echo
    when: { event: postback }
    count: events
    remember: { last: "{payload}" }
    follow_up: { after: 10s, payload: NUDGE }
    reply: "{payload|none} #{memory.events|0} {memory.last|nothing}"
  - name: nudge
    when: { event: follow_up, payload: NUDGE }
    reply: "NUDGE {memory.last|nothing} #{memory.events|0}"
  - name: now
    when: { event: follow_up, payload: { like: "LATER {which}" } }
    reply: "LATER {which}"
`;

/** Whether an event with this payload sets a follow-up that comes in any case. */
export function setsLater(payload: string): boolean {
  return payload.endsWith('5');
}
