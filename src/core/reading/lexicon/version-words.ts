import { Cued, cuesOf } from './cues.ts'
import { fold } from './fold.ts'
import { TONGUES } from './language-names.ts'
import { lean } from './lean.ts'

/** "version", "Fassung", "versione" beside the adjective of a language, in folded text. */
const VERSION = new Cued(
  lean(
    /(?<!\p{L})(?:(?:version|versione|versio|versao|versie|spr[ao]kversion)\s(?:original(?:e|a)?\s)?(\p{L}{5,12})(?!\p{L})|(\p{L}{5,12})\s?(?:fassung|sprachfassung|originalfassung|synchronfassung|(?<=sch?e?\s|lish\s)version|versie)(?!\p{L}))/u,
  ),
  ['vers', 'fassung'],
)

/** `Versione italiana`, `deutsche Fassung`, `English version`: the language that a version is said to be in. */
export function spokenVersionIn(
  folded: string,
  cues = cuesOf(folded),
): { code: string; start: number; end: number } | undefined {
  const match = VERSION.exec(folded, cues)
  const word = match?.[1] ?? match?.[2]
  const code = word === undefined ? undefined : tongueOf(word)
  return match && code ? { code, start: match.index, end: match.index + match[0].length } : undefined
}

/** `italiana`, `deutsche`, `francaise`: an adjective by its ending or without it is the language's own name. */
function tongueOf(adjective: string): string | undefined {
  const bare = adjective.slice(0, -1)
  return [adjective, bare, `${bare}o`, adjective.slice(0, -2)]
    .map(it => (it.length > 3 ? TONGUES.whole(fold(it))?.meanings[0]?.meaning : undefined))
    .find(it => it !== undefined)
}
