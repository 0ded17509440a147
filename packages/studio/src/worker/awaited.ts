import { patternFor } from '@botrules/core/tooling';

/** The condition of a rule that takes what a person writes to the open question of this name. */
export function answersTo(question: string) {
  return { answer_to: question, text: { exists: true } } as const;
}

/** The condition of a rule that takes the follow-up with this payload, which may have placeholders. */
export function followsUp(payload: string) {
  return { event: 'follow_up', ...sends(payload) } as const;
}

/** The condition of a rule that takes what is sent with this payload, which may have placeholders. */
export function sends(payload: string) {
  const like = patternFor(payload);
  return { payload: like === undefined ? payload : { like } } as const;
}
