/** What rules are held to: little of everything, and bytes where others count characters. */
export const toyProfile = {
  name: 'toy',
  title: 'Toy',
  otherNames: ['plaything'],
  limits: {
    text: { most: 200, in: 'bytes' },
    textWithButtons: { most: 200, in: 'bytes' },
    buttons: 2,
    buttonTitle: 20,
    payload: { most: 32, in: 'bytes' },
    quickReplies: 2,
    cards: 1,
    cardTitle: 40,
    cardSubtitle: 40,
    typingMilliseconds: 1000,
  },
} as const;
