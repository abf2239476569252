import { lean } from '../lexicon/lean.ts'
import { kindAt, LETTER, splitWords, withoutEnd } from '../lexicon/letters.ts'
import { titlePhrases } from '../lexicon/title-words.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { pageLanguages } from '../page/page-languages.ts'
import { turnsOf } from '../page/turns.ts'
import { wordsOnPage } from '../page/words-on-page.ts'
import { lineAt, places, saidText } from './said-text.ts'

const BESIDE_PERSONS = titlePhrases('besidePersons')

/** "regista Tjaša Korsič": somebody's role stands before the words at one of the spots, so they name a person. */
export function roleBefore(page: Page, spots: readonly number[]): boolean {
  const roles = wordsOnPage(page, wordsOf('directorRoles', pageLanguages(page)))
  const said = saidText(page)
  for (const at of spots) {
    const start = said.starts[lineAt(said, at)]!
    if (at - start <= 2) continue
    const before = withoutEnd(said.folded.slice(Math.max(start, at - 40), at), ',')
    if (roles.some(it => before.endsWith(it)) || BESIDE_PERSONS.has(lastWord(before))) return true
  }
  return false
}

function lastWord(text: string): string {
  let at = text.length
  while ((kindAt(text, at - 1) & LETTER) !== 0) at--
  return text.slice(at)
}

const FIRST_NAME_BEFORE = lean(/(?<=[\p{L},]\s)(\p{Lu}\p{Ll}{2,})\s$/u)

/** "Otero Rivas" is half of the "Pablo Otero Rivas" that a sentence names. */
export function halfName(page: Page, text: string, spots: readonly number[]): boolean {
  const said = saidText(page)
  for (const at of spots) {
    const start = said.starts[lineAt(said, at)]!
    if (at - start <= 3) continue
    const first = FIRST_NAME_BEFORE.exec(said.text.slice(Math.max(start, at - 30), at))
    if (first && isPersonName(`${first[1]} ${text}`)) return true
  }
  return false
}

/** A letter or a hyphen: what stands beside it is part of its word. */
function joins(text: string, at: number): boolean {
  return (kindAt(text, at) & LETTER) !== 0 || text[at] === '-'
}

/** People are called by their last name too; films are not. */
export function surnameAlone(page: Page, text: string): boolean {
  const words = splitWords(text)
  const last = words.at(-1)!
  const first = words.at(-2)
  if (!first || last.length < 3) return false
  const said = saidText(page)
  for (const at of places(said, last)) {
    if (joins(said.text, at - 1) || joins(said.text, at + last.length)) continue
    const start = said.starts[lineAt(said, at)]!
    if (
      !said.text
        .slice(Math.max(start, at - first.length - 4), at)
        .trimEnd()
        .endsWith(first)
    )
      return true
  }
  return false
}

/**
 * `YUSRA HADDAD: …`, `FD: …`: the words stand before what somebody says again and again; whole or by the last word; a
 * name once, where others speak too. `FD: How did it begin?` is what somebody says in turn.
 */
export function takesTurns(page: Page, folded: string, named: boolean): boolean {
  const turns = turnsOf(page)
  if (turns.size === 0) return false
  const last = folded.slice(folded.lastIndexOf(' ') + 1)
  const whole = turns.get(folded) ?? 0
  if (whole + (last === folded ? 0 : (turns.get(last) ?? 0)) > 1) return true
  if (whole === 1 && named && turns.size > 2 && somebodySpeaksAgain(turns)) return true
  const colon = folded.slice(0, 44).indexOf(': ')
  return colon > 0 && (turns.get(folded.slice(0, colon).trim()) ?? 0) > 1
}

function somebodySpeaksAgain(turns: ReadonlyMap<string, number>): boolean {
  for (const times of turns.values()) if (times > 1) return true
  return false
}
