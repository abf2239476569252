import { type Candidate, candidate } from '../candidate.ts'
import { lean } from '../lexicon/lean.ts'
import { describedNames } from '../names/described-names.ts'
import type { Line, Page } from '../page/page.ts'

/** Before a character, in any language: "as the widow", "dans le rôle de la veuve". */
const AS =
  '(?:as|als|como|comme|come|com a|dans le rôle d[eu]|dans la peau d[eu]|nel ruolo d\\p{L}+|nei panni d\\p{L}+|en el papel de|en la piel de|no papel d[aeo]|na pele d[aeo]|en el paper de|in de rol van|in der Rolle)'
const NEXT = lean(
  new RegExp(
    `^,?\\s${AS}\\s[^.;:!?()]{2,70}?(?:,\\s(?:and|und|et|y|e|ed|en|i)?\\s?|\\s(?:and|und|et|y|e|ed|en|i|&)\\s)(?=(?:[\\p{Ll}’']+\\s){0,3}\\p{Lu}[\\p{L}’'.-]+\\s[^,.;:]{2,40}?\\s${AS}\\s)`,
    'u',
  ),
)
const NOBODY: ReadonlyMap<string, string> = new Map()

/** "stars A as a girl who climbs and B as her father": behind a player and the character stand the next two. */
export function playersInTurn(page: Page, line: Line, at: number): Candidate[] {
  const found: Candidate[] = []
  let cursor = at
  for (let turn = 0; turn < 8; turn++) {
    const next = NEXT.exec(line.text.slice(cursor, cursor + 200))
    const name = next
      ? describedNames(line.text, cursor + next[0].length, line.start, page.language, NOBODY)[0]
      : undefined
    if (!name) break
    found.push(candidate('cast', name.name, name, 'told-before-names', 0.66, 'beside another player'))
    cursor = name.end - line.start
  }
  return found
}
