import { allSentences } from '../languages/sentences/all-sentences.ts'
import { fold } from '../lexicon/fold.ts'
import { TONGUES } from '../lexicon/language-names.ts'
import { lean } from '../lexicon/lean.ts'
import { ROLES } from '../lexicon/phrases.ts'
import { DEMONYMS } from '../lexicon/place-names.ts'

/** Words in capitals that begin a sentence and no name. */
const OPENERS = new Set(
  'o a os as en na but then when while and after before with even here as only once now so yet if because since though although where that this these there his her our my your its their still later today meanwhile also not what who how why both cuando pero luego entonces mientras también además aunque como si donde ahora después antes sólo solo porque su sus dann aber als wenn und auch da doch nun wie weil mit bei nach vor seit so heute puis mais quand et alors comme lorsque si aussi après avant avec dans depuis poi ma quando allora mentre anche come se dopo prima con nel então mas quando depois enquanto também com toen maar wanneer daarna terwijl ook zoals met na perquè però quan després mentre també amb unser unsere mein meine notre mon nuestro nuestra nostro nostra onze mijn nosso nossa meu minha ihr seine dieser diese dieses jeder jede kein keine your their this our'.split(
    ' ',
  ),
)

/** "actor", "Schauspielerin". */
const PLAYERS = new Set(allSentences.flatMap(it => it.players).map(fold))

/** A role, a people or an abbreviation of a trade ("DoP"): not the name, but before it. */
export function describes(word: string): boolean {
  const folded = fold(word)
  return (
    ROLES.whole(folded) !== undefined ||
    PLAYERS.has(folded) ||
    DEMONYMS.whole(folded) !== undefined ||
    TONGUES.whole(folded) !== undefined ||
    /^(?:DoP|DOP|DP|Vlaming)$/u.test(word)
  )
}

/** How many letters of a name in running text are words that only stand before it: "Latvian DoP ", "Then ". */
export function describingLength(name: string): number {
  let from = 0
  for (;;) {
    const rest = name.slice(from)
    const word = BEFORE_CAPITAL.exec(rest)?.[0]
    if (!word) return from
    const folded = fold(word)
    const opens = from === 0 && (OPENERS.has(folded) || folded.includes("'"))
    if (!opens && !(rest.split(' ').length > 2 && describes(word))) return from
    from += word.length + 1
  }
}

const BEFORE_CAPITAL = lean(/^(?:[Cc]['’]est|[\p{L}\p{M}-]+)(?=\s\p{Lu})/u)
