import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { COMPANY_WORDS } from '../names/company-names.ts'
import type { FoundName } from '../names/person-names.ts'

const TAKES_PART = lean(/partic|partec|beteiligung/u)
const ABBREVIATION = lean(/(?<![\p{L}\d])\p{Lu}{2,6}\+?(?![\p{L}\d])/u)

/**
 * "Con la participación de RTVE y Movistar Plus+": the words that credit a guest in a cast also credit the channels that pay.
 * True where the value has the words of companies, or an abbreviation among words that are not all in capitals.
 *
 * @param lead the label before the value
 */
export function areHouses(lead: string, text: string, names: readonly FoundName[]): boolean {
  if (names.length === 0) return false
  if (TAKES_PART.test(fold(lead)))
    return COMPANY_WORDS.test(text) || (text !== text.toUpperCase() && ABBREVIATION.test(text))
  // `con RAI CINEMA`
  return names.length < 3 && names.every(it => COMPANY_WORDS.test(it.name))
}

const GLUED_AS = lean(/^(\p{Lu}[^\n]{1,60}?\s[^\s]*\p{Ll})as\s(?=\p{Lu}|the\s|\d)[^\n]*$/u)

/** `Laura Linneyas Marian Toll`, line below line: "as" and the character glued to who plays it leave their place empty. */
export function withoutGluedAs(text: string): string {
  if (!text.includes('as ') || !text.includes('\n')) return text
  const lines = text.split('\n')
  if (!lines.every(it => it.length < 120 && GLUED_AS.test(it))) return text
  return lines.map(it => it.replace(GLUED_AS, (_, name: string) => name.padEnd(it.length))).join('\n')
}
