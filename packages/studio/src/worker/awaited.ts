/** The condition of a rule that takes what a person writes to the open question of this name. */
export function answersTo(question: string) {
  return { answer_to: question, text: { exists: true } } as const;
}

/** The condition of a rule that takes the follow-up with this payload. */
export function followsUp(payload: string) {
  return { event: 'follow_up', payload } as const;
}
