import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'

const BETWEEN = /\s+[|–—·•»«:-]+\s+|\s*\|\s*/u
/** Words of houses and sites that titles for browsers end (or begin) with. */
const HOUSE = lean(
  /(?<!\p{L})(?:festival\w*|filmfest\w*|kino\w*|cin[eé]ma\w*|cine|filmoteca|cin[eé]math[eè]que|film ?festival|film ?database|imdb|letterboxd|allocin[eé]|moviepilot|filmaffinity|mubi|wikipedia|\w+\.(?:com|org|net|de|fr|es|it|nl|pt|cat|ch|at|be|tv|info))(?!\p{L})/iu,
)

/**
 * A title as a page states it for browsers and networks, without the name of the site. Undefined where it cannot be told
 * which part is the site's.
 *
 * @param site the site's name, where the page says it
 * @param heading the heading that people see
 */
export function withoutSiteName(title: string, site?: string, heading?: string): string | undefined {
  const own = title.replace(/\s+/gu, ' ').trim()
  const bare = heading?.replace(/\s+/gu, ' ').trim()
  if (bare && fold(own) === fold(bare)) return own
  const parts = own.split(BETWEEN).filter(it => it !== '')
  if (parts.length === 1) return own
  const same = bare ? parts.find(it => fold(it) === fold(bare)) : undefined
  if (same) return same
  if (bare && fold(own).startsWith(`${fold(bare)} `)) return own.slice(0, bare.length)
  const isSite = (part: string) =>
    (site !== undefined && (fold(site).includes(fold(part)) || fold(part).includes(fold(site)))) ||
    HOUSE.test(part)
  const rest = parts.filter(it => !isSite(it))
  if (rest.length === parts.length || rest.length === 0) return own.includes('|') ? parts[0] : undefined
  // what is left in one stretch keeps the marks between its parts
  const from = own.indexOf(rest[0]!)
  const to = own.lastIndexOf(rest.at(-1)!) + rest.at(-1)!.length
  return parts.some(it => isSite(it) && own.indexOf(it) > from && own.indexOf(it) < to)
    ? rest[0]
    : own.slice(from, to)
}
