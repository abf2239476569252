import { type Candidate, candidate } from '../candidate.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import { namesAt } from '../names/names-in-prose.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import type { Token } from './data-tokens.ts'

const MAKER_WITHIN =
  /(?:^|[)|·•,.]\s*|\s[-–—]\s|\s)(?:di|de|d['’]|von|by|van|dir\.?|regie|regia|r\.)\s(?=\p{Lu})/iu

/** `Title (Italia, 2018) di Jane Doe (87')`: the director inside a line of data, behind a word for it. */
export function makersWithin(page: Page, line: Line, text: string, at: (token: Token) => Token): Candidate[] {
  const match = MAKER_WITHIN.exec(text)
  if (!match) return []
  const names = namesAt(text, match.index + match[0].length, 0, page.language)
  const end = names.at(-1)?.end
  if (end === undefined || !/^\s*(?:$|[|,(.·•/–—-]|\d)/u.test(text.slice(end)) || line.prose) return []
  return names.map(it =>
    candidate('directors', it.name, at(it), 'maker-within-data', 0.7, `after "${match[0].trim()}"`),
  )
}

/** The only piece of a line of data that is a person's name. */
export function leftoverName(text: string, data: readonly Token[]): Token | undefined {
  let masked = text
  for (const it of data)
    masked = masked.slice(0, it.start) + '|'.repeat(Math.max(0, it.end - it.start)) + masked.slice(it.end)
  const names: Token[] = []
  for (const match of masked.matchAll(/[^|,;/•·()\t]+/gu)) {
    const piece = match[0]
      .trim()
      .replace(/[.:–—-]+$/u, '')
      .trim()
    if (piece === '' || !/\p{L}{2}/u.test(piece)) continue
    if (
      /^(?:\p{Lu}{2}|(?:with|mit|avec|con)?\s?(?:\p{Lu}{2}\s)?(?:subs?|subtitles|ut|untertitel)\.?)$/iu.test(
        piece,
      ) ||
      versionCodeIn(piece)
    )
      continue
    if (!isPersonName(piece)) return undefined
    const start = match.index + match[0].indexOf(piece)
    names.push({ start, end: start + piece.length })
  }
  return names.length === 1 ? names[0] : undefined
}
