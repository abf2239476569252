import type { LetterParts } from './letter-parts.ts'

/** The letter as plain text, for those who read mail without HTML. */
export function plainLetter(letter: LetterParts): string {
  const screenings = letter.screenings.map(({ title, when, where, tickets }) =>
    [title, when, where, tickets].join('\n'),
  )
  return [
    letter.greeting,
    letter.intro,
    ...screenings,
    ...(letter.total ? [letter.total] : []),
    ...letter.advice,
    `${letter.orderPage.label}:\n${letter.orderPage.address}`,
    `${letter.signOff}\n${letter.edition}`,
    `-- \n${letter.whyYou}`,
  ].join('\n\n')
}
