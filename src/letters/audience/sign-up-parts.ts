import type { SignUpSheet } from '#acts/ports/newsletter.ts'
import { confirmHours } from '#core/audience/newsletter/sign-up.ts'
import { speak } from '#words/speak.ts'
import type { LetterParts } from '../letter-parts.ts'
import { topicWords } from './topic-words.ts'

/** The letter that asks whoever has an address whether they want letters. */
export function signUpParts({ edition, signUp, names }: SignUpSheet, publicUrl: string): LetterParts {
  const { language, name, topics, token } = signUp
  const told = { edition: edition.name, hours: confirmHours, name }
  return {
    language,
    edition: edition.name,
    subject: speak(language, 'letters.newsletter-confirm.subject', told),
    greeting: name ? speak(language, 'letters.greeting', told) : speak(language, 'letters.notice.greeting'),
    intro: speak(language, 'letters.newsletter-confirm.intro', told),
    screenings: [],
    advice: [
      ...topicWords(language, edition, topics, names),
      speak(language, 'letters.newsletter-confirm.else', told),
    ],
    orderPage: {
      label: speak(language, 'letters.newsletter-confirm.page'),
      address: `${publicUrl}/${language}/${edition.slug}/newsletter/confirm/${token}`,
    },
    signOff: speak(language, 'letters.sign-off'),
    whyYou: speak(language, 'letters.newsletter-confirm.why-you', told),
  }
}
