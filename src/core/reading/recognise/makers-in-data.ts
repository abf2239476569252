import { type Candidate, candidate } from '../candidate.ts'
import { lean } from '../lexicon/lean.ts'
import { hasRun, kindAt, LARGE, LETTER, SMALL } from '../lexicon/letters.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { everyWordOf } from '../lexicon/word-sets.ts'
import { namesAt } from '../names/names-in-prose.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import type { Token } from './data-tokens.ts'

const LEAD = everyWordOf('directorLeads')
  .map(it => RegExp.escape(it))
  .join('|')
const MAKER_WITHIN = lean(
  new RegExp(`(?:^|[)|·•,.]\\s*|\\s[-–—]\\s|\\s)(?:(?:${LEAD})(?:(?<=\\p{L})\\.)?\\s|d')(?=\\p{L})`, 'gu'),
)
const CAST_BEHIND = lean(
  new RegExp(
    `^,?\\s(?:${everyWordOf('castLeads')
      .map(it => it.replaceAll('.', '\\.'))
      .join('|')}):?\\s`,
    'u',
  ),
)

/** `Title (Italia, 2018) di Jane Doe (87')`: the director inside a line of data, behind a word for it. */
export function makersWithin(page: Page, line: Line, at: (token: Token) => Token): Candidate[] {
  if (line.prose) return []
  const { text, folded } = line
  const match = matchesOf(MAKER_WITHIN, folded).find(it => kindAt(text, it.index + it[0].length) & LARGE)
  if (!match) return []
  const names = namesAt(text, match.index + match[0].length, 0, page.language)
  const end = names.at(-1)?.end
  if (end === undefined) return []
  const cast = CAST_BEHIND.exec(folded.slice(end))
  const actors = cast ? namesAt(text, end + cast[0].length, 0, page.language) : []
  const rest = text.slice(actors.at(-1)?.end ?? end)
  if (!/^\s*(?:$|[|,(.·•/–—-]|\d)/u.test(rest)) return []
  return [
    ...names.map(it =>
      candidate('directors', it.name, at(it), 'maker-within-data', 0.7, `after "${match[0].trim()}"`),
    ),
    ...actors.map(it =>
      candidate('cast', it.name, at(it), 'maker-within-data', 0.66, `after "${cast![0].trim()}"`),
    ),
  ]
}

const PIECE = lean(/[^|,;/•·()\t]+/gu)
const SAYS_SUBTITLES = lean(
  /^(?:\p{Lu}{2}|(?:with|mit|avec|con)?\s?(?:\p{Lu}{2}\s)?(?:subs?|subtitles|ut|untertitel)\.?)$/iu,
)

/** The only piece of a line of data that is a person's name. */
export function leftoverName(text: string, data: readonly Token[]): Token | undefined {
  let masked = text
  for (const it of data)
    masked = masked.slice(0, it.start) + '|'.repeat(Math.max(0, it.end - it.start)) + masked.slice(it.end)
  const names: Token[] = []
  for (const match of matchesOf(PIECE, masked)) {
    const piece = match[0]
      .trim()
      .replace(/[.:–—-]+$/u, '')
      .trim()
    if (!hasRun(piece, LETTER, 2) || SAYS_SUBTITLES.test(piece) || versionCodeIn(piece)) continue
    // `di Ermanno Olmi`: words that lead to a name are none of its own
    if ((kindAt(piece, 0) & SMALL) !== 0 || !isPersonName(piece)) return undefined
    const start = match.index + match[0].indexOf(piece)
    names.push({ start, end: start + piece.length })
  }
  return names.length === 1 ? names[0] : undefined
}
