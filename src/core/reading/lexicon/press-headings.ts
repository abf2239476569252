import { fold } from './fold.ts'
import { lean } from './lean.ts'

/** Headings above what papers said of a film, folded, in the languages that are read in full. */
const PRESS_HEADING = lean(
  new RegExp(
    `^(?:${[
      "(?:press |critics?'? )?(?:quotes|reviews)|in the press|(?:the )?press|(?:what )?(?:the )?(?:press|critics) (?:says?|said)|what they (?:say|said)|critical acclaim",
      '(?:la )?prensa|(?:en|de) la prensa|(?:la )?(?:prensa|critica) (?:dice|dijo|ha dicho)|(?:lo que )?(?:dice|dijo|ha dicho) la (?:prensa|critica)|criticas|han dicho(?: de la pelicula)?',
      "(?:la )?premsa|(?:la )?(?:premsa|critica) (?:diu|ha dit)|(?:el que )?(?:diu|ha dit) la (?:premsa|critica)|critiques|(?:que )?n'han dit",
      "(?:la )?presse|(?:la )?presse en (?:parle|dit)|ce qu'(?:ils en disent|en (?:dit|pense) la (?:presse|critique))|dans la presse|(?:les )?critiques|revue de presse|extraits de presse",
      'presse(?:stimmen|zitate|echo)?|stimmen(?: der presse| zum film)?|kritiken|(?:das )?sagt die presse|die presse (?:sagt|uber den film)',
      'hanno detto(?: del film)?|dicono(?: del film)?|(?:la )?(?:stampa|critica)|(?:la )?(?:stampa|critica) (?:dice|ha detto)|rassegna stampa|(?:dalla|sulla) stampa',
      '(?:a )?imprensa|na imprensa|(?:a )?(?:imprensa|critica) (?:diz|disse)|(?:o que )?(?:diz|disse) a (?:imprensa|critica)|criticas|disseram(?: do filme)?',
      '(?:de )?pers(?:stemmen|reacties|quotes)?|(?:de )?pers over(?: de film)?|in de pers|recensies|dit zegt de pers',
    ].join('|')})\\s?[:.…]*$`,
    'u',
  ),
)

/** A line above what papers said: `Pressestimmen`, `Hanno detto del film`. */
export function isPressHeading(text: string): boolean {
  return PRESS_HEADING.test(fold(text.trim()))
}
