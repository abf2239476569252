import type { AccreditationSheet } from '#acts/ports/accreditations.ts'
import type { PressLetterKind } from '#core/boxoffice/orders/letter.ts'
import { dateOf } from '#words/dates.ts'
import { speak } from '#words/speak.ts'
import type { LetterParts } from './letter-parts.ts'

/** A letter to whoever asked for accreditation, in words. */
export function pressLetterParts(
  { kind, sheet, secret }: { kind: PressLetterKind; sheet: AccreditationSheet; secret: string },
  publicUrl: string,
): LetterParts {
  const { edition, accreditation, linkUntil } = sheet
  const { language, name, outlet, consent } = accreditation
  const told = { edition: edition.name, outlet }
  const page = `${publicUrl}/${language}/${edition.slug}/press`
  return {
    language,
    edition: edition.name,
    subject: speak(language, `accreditation.${kind}.subject`, told),
    greeting: speak(language, 'letters.greeting', { name }),
    intro: speak(language, `accreditation.${kind}.intro`, told),
    screenings: [],
    advice: [
      ...(secret
        ? [speak(language, 'accreditation.letter-until', { day: dateOf(language, linkUntil) })]
        : []),
      ...(kind === 'accreditation-approved' && consent !== null
        ? [speak(language, 'accreditation.letter-consent')]
        : []),
    ],
    orderPage: secret
      ? { label: speak(language, 'accreditation.open-room'), address: `${page}/mine/${secret}` }
      : { label: speak(language, 'accreditation.press-page'), address: page },
    signOff: speak(language, 'letters.sign-off'),
    whyYou: speak(language, 'accreditation.why-you', told),
  }
}
