import type { FilmSheet } from '#acts/ports/newsletter.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { speak } from '#words/speak.ts'
import type { LetterParts } from '../letter-parts.ts'
import { titleOf, whenOf, whereOf } from '../screening-words.ts'

/** To a film's followers: where and when it is shown. */
export function filmParts(
  { edition, film, subscriber, screenings }: FilmSheet,
  language: HouseLanguage,
  publicUrl: string,
): LetterParts {
  const told = { edition: edition.name, title: film.title, name: subscriber.name }
  const site = `${publicUrl}/${language}/${edition.slug}`
  return {
    language,
    edition: edition.name,
    subject: speak(language, 'letters.film-comes.subject', told),
    greeting: speak(language, told.name ? 'letters.greeting' : 'letters.notice.greeting', told),
    intro: speak(language, 'letters.film-comes.intro', told),
    screenings: screenings.map(screening => ({
      title: titleOf(screening, language, { edition }),
      when: whenOf(screening, language),
      where: whereOf(screening),
      tickets: `${site}/screenings/${screening.id}`,
      isCancelled: screening.cancelled,
    })),
    advice: [],
    orderPage: {
      label: speak(language, 'letters.film-comes.page'),
      address: `${site}/newsletter/mine/${subscriber.token}`,
    },
    signOff: speak(language, 'letters.sign-off'),
    whyYou: speak(language, 'letters.film-comes.why-you', told),
  }
}

/** Where one POST ends the letters about the film. */
export function leaveFilmAddress(
  { edition, film, subscriber }: FilmSheet,
  language: string,
  publicUrl: string,
) {
  return `${publicUrl}/${language}/${edition.slug}/newsletter/leave/${subscriber.token}?film=${film.id}`
}
