import { type Candidate, candidate } from '../candidate.ts'
import { lean } from '../lexicon/lean.ts'
import { countriesIn, languagesIn } from '../lexicon/lists-of-names.ts'
import { PARENTHESIS } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { readCompanies } from '../names/company-names.ts'
import type { Line, Page } from '../page/page.ts'

/** The head of a trade paper's credits behind a label: `(Italy) An …`. */
export const TRADE_HEAD = lean(/^\([^()\n]{3,90}\)\s+An?\s/u)
/** `(Italy-France) A …`, `Production: (Italy) An …`: the countries at the head of the credits. */
const HEAD = lean(/^(?:\p{L}+:\s)?\(([^()\n]{3,90})\)\s+/u)
/** `A Needle Prods., Thread Films presentation of a Loom production`: houses, and what each has made of the film. */
const PRESENTED = lean(
  /(?:^|\s(?:of|and|in association with|with)\s)(?:[Aa]n?\s)?(\p{Lu}[^()\n]{1,160}?),?\s(presentation|production|release|film|picture)(?!\p{L})/gu,
)
const DIALOGUE = lean(/\(([^()\n]{4,90}?)\sdialog(?:ue)?s?\b[^()\n]*\)/iu)
/** All that stands between the names of countries and languages in a list. */
const NO_NAME = lean(/\p{L}{4,}/u)

/** The credits under a review in a trade paper: countries in parentheses before the houses, the dialogue's languages at the end. */
export function tradeCredits(page: Page): Candidate[] {
  const found: Candidate[] = []
  for (const line of page.lines)
    if ((line.marks & PARENTHESIS) !== 0) found.push(...presented(line), ...spoken(line))
  return found
}

function presented(line: Line): Candidate[] {
  const head = HEAD.exec(line.text)
  if (!head) return []
  const countries = countriesIn(head[1]!, true)
  if (!isOnly(head[1]!, countries)) return []
  const behind = line.text.slice(head[0].length)
  // a house that only releases the film has not made it
  const houses = matchesOf(PRESENTED, behind.split('(')[0]!).filter(it => it[2] !== 'release')
  if (houses.length === 0) return []
  const at = line.start + line.text.indexOf('(') + 1
  const from = line.start + head[0].length
  return [
    ...countries.map(it =>
      candidate(
        'countries',
        it.code,
        { start: at + it.start, end: at + it.end },
        'trade-credits',
        0.85,
        'before the houses that present the film',
      ),
    ),
    ...houses
      .flatMap(it => readCompanies(it[1]!, from + it.index + it[0].indexOf(it[1]!)))
      .filter(it => it.name.split(' ').length < 7 && !SMALL_WORDS.test(it.name))
      .map(it => candidate('productionCompanies', it.name, it, 'trade-credits', 0.8, 'presents the film')),
  ]
}

function spoken(line: Line): Candidate[] {
  const dialogue = DIALOGUE.exec(line.text)
  if (!dialogue) return []
  const tongues = languagesIn(dialogue[1]!, false)
  if (!isOnly(dialogue[1]!, tongues)) return []
  const at = line.start + dialogue.index + 1
  return tongues.map(it =>
    candidate(
      'languages',
      it.code,
      { start: at + it.start, end: at + it.end },
      'trade-credits',
      0.85,
      'before "dialogue"',
    ),
  )
}

/** Nothing but the names found, and what joins them. */
function isOnly(text: string, names: readonly { start: number; end: number }[]): boolean {
  let rest = ''
  let from = 0
  for (const it of names) {
    rest += `${text.slice(from, it.start)} `
    from = it.end
  }
  return names.length > 0 && !NO_NAME.test(rest + text.slice(from))
}

/** Words of a sentence, which no name of a house has. */
const SMALL_WORDS = lean(/\s(?:that|which|who|about|was|is|has)\s/u)
