import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, countOf, LETTER, SMALL } from '../lexicon/letters.ts'
import { PARENTHESIS } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { COMPANY_WORDS } from '../names/company-names.ts'
import { describedNames } from '../names/described-names.ts'
import { namesAt } from '../names/names-in-prose.ts'
import type { Line, Page } from '../page/page.ts'
import type { ProseSurroundings } from './prose-phrases.ts'

const CHARACTER = lean(
  /([\p{L}\p{M}'’.-]{1,30})\s\(((?:[\p{Lu}\p{Lo}]|(?:an?|the|un|una|une|een|ein|eine|einer|um|uma|la|el|il|der|die|le|l['’])\s?\p{L})[^()\n\d]{3,110})\)/gu,
)
const NOBODY: ReadonlyMap<string, string> = new Map()
const PLAYED =
  /^(?:played by|gespielt von|interpretad[oa] por|interpretato da|interprété par|gespeeld door|an? |im |in |der |die |aka |born |geb\.|née?\b)/iu

const GOES_ON = lean(/^,\s\p{Ll}/u)
/** Who stands right before the parentheses. */
const PERSON = lean(/(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+)+)$/u)

/** `Calum (Paul Mescal)`: a name in parentheses after a character. */
export function characters(page: Page, line: Line, around: ProseSurroundings): Candidate[] {
  if (!line.prose || (line.marks & PARENTHESIS) === 0) return []
  const found: Candidate[] = []
  for (const match of matchesOf(CHARACTER, line.text)) {
    const inside = match[2]!.replace(PLAYED, '')
    const at = match.index + match[0].length - 1 - match[2]!.length + (match[2]!.length - inside.length)
    const plain = namesAt(inside, 0, line.start + at, page.language)
    const described = describedNames(inside, 0, line.start + at, page.language, NOBODY)
    const lead = described.length > plain.length ? described : plain
    if (COMPANY_WORDS.test(inside)) continue
    const first = lead[0]
    if (
      !first ||
      !(
        coversAll(
          inside,
          lead.map(it => it.name),
        ) ||
        (lead.length > 1 && lead.at(-1)!.end - line.start - at === inside.length) ||
        GOES_ON.test(inside.slice(first.end - line.start - at)) ||
        (beginsWith(inside, SMALL) &&
          /^(?:\s(?:que|qui|che|who|die|der|dat)\s|$)/u.test(inside.slice(first.end - line.start - at)))
      )
    )
      continue
    if (lead.some(it => it.name === inside.toUpperCase())) continue
    if (
      inside === inside.toUpperCase() ||
      (around.title !== undefined && fold(inside) === fold(around.title))
    )
      continue
    const before = line.text.slice(Math.max(0, match.index - 40), match.index + match[1]!.length)
    const person = PERSON.exec(before)?.[1]
    if (person && around.directors.has(fold(person))) continue
    const director = around.directors.has(fold(first.name))
    for (const it of lead)
      found.push(
        candidate('cast', it.name, it, 'character-in-parentheses', director ? 0.4 : 0.7, `"${match[0]}"`),
      )
  }
  return found
}

function coversAll(text: string, names: readonly string[]): boolean {
  const total = names.reduce((sum, name) => sum + countOf(name, LETTER), 0)
  return total >= countOf(text, LETTER) - 8
}
