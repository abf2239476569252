import { type Candidate, candidate } from '../candidate.ts'
import { contracted } from '../lexicon/contractions.ts'
import { craftsBehind, furtherCrafts } from '../lexicon/craft-phrases.ts'
import { fold } from '../lexicon/fold.ts'
import { lean } from '../lexicon/lean.ts'
import { beginsWith, LARGE } from '../lexicon/letters.ts'
import { describedNames } from '../names/described-names.ts'
import { nameAt } from '../names/names-in-prose.ts'
import type { FoundName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'

/** No sentence goes on for longer. */
const MOST = 8
const LAST_WORD = /(?:^|[ '])([a-z]+'?)$/
/** What the ways of saying who did something end with. */
const PREPOSITION =
  /^(?:by|from|to|de|del|du|d'|a|ad|al|au|par|por|pelo|pela|do|da|dos|das|di|della|dell'|dello|dal|dalla|von|bei|van|aan|door|per)$/
const FULL: Readonly<Record<string, string>> = { del: 'de', du: 'de', "d'": 'de', al: 'a', ad: 'a', au: 'à' }

/**
 * "The camera was handled by A, the sound by B and the sets by C": behind those whom a sentence credits, further crafts and
 * the same preposition, or none where there was none. A craft that is no credit here is passed over.
 *
 * @param at where the names of the first credit end, in the line
 * @param told the words before them, folded
 */
export function furtherCredits(page: Page, line: Line, at: number, told: string): Candidate[] {
  const found: Candidate[] = []
  const last = LAST_WORD.exec(told)?.[1] ?? ''
  const leads = PREPOSITION.test(last) ? leadsOf(last, page.language) : undefined
  let cursor = at
  for (let turn = 0; turn < MOST; turn++) {
    const crafts = furtherCrafts(line.folded, cursor, page.language)
    if (!crafts) break
    const from = leads ? behindLead(line.folded, crafts.end, leads) : behindComma(line.folded, crafts.end)
    const names = from === undefined ? [] : describedNames(line.text, from, line.start, page.language, NOBODY)
    if (names.length === 0 || from === undefined) break
    if (!leads && !beginsWith(line.text.slice(from, from + 1), LARGE)) break
    for (const field of crafts.fields)
      if (field !== 'none')
        for (const it of names)
          found.push(candidate(field, it.name, it, 'told-before-names', 0.62, 'goes on the credits before'))
    cursor = names.at(-1)!.end - line.start
  }
  return found
}

const NOBODY: ReadonlyMap<string, string> = new Map()

/** "in the hands of A, the sound with B". */
const EITHER: Readonly<Record<string, readonly string[]>> = {
  von: ['bei'],
  bei: ['von'],
  van: ['door'],
  door: ['van'],
}

/** The preposition with and without an article, folded. */
function leadsOf(last: string, language: string): readonly string[] {
  const known = LEADS.get(`${language} ${last}`)
  if (known) return known
  const full = FULL[last] ?? (last === 'a' && language === 'fr' ? 'à' : last)
  const own = [...new Set([last, ...contracted(full, language).map(fold), ...(EITHER[last] ?? [])])]
  LEADS.set(`${language} ${last}`, own)
  return own
}
const LEADS = new Map<string, readonly string[]>()

function behindLead(folded: string, at: number, leads: readonly string[]): number | undefined {
  for (const lead of leads) {
    if (folded[at] !== ' ' || !folded.startsWith(lead, at + 1)) continue
    const end = at + 1 + lead.length
    if (lead.endsWith("'") || folded[end] === ' ') return end
  }
  return undefined
}

function behindComma(folded: string, at: number): number | undefined {
  const from = folded[at] === ',' ? at + 1 : at
  return folded[from] === ' ' ? from + 1 : undefined
}

const JOINT = lean(
  /^(?:[,;]\s(?:and|et|y|e|i|und|en|while)\s|[,;]?\s(?:and|et|y|e|i|und|en|while)\s|[,;]\s)(?=\p{Lu})/u,
)

/** "A handled the camera, B the editing": further names and their crafts behind what the first one did. */
export function furtherHands(page: Page, line: Line, at: number): Candidate[] {
  const found: Candidate[] = []
  let cursor = at
  for (let turn = 0; turn < MOST; turn++) {
    const joint = JOINT.exec(line.text.slice(cursor, cursor + 9))
    const name: FoundName | undefined = joint
      ? nameAt(line.text, cursor + joint[0].length, line.start)
      : undefined
    const crafts = name && craftsBehind(line.folded, name.end - line.start, page.language)
    if (!name || !crafts) break
    for (const field of crafts.fields)
      if (field !== 'none')
        found.push(candidate(field, name.name, name, 'told-behind-name', 0.6, 'goes on the credits before'))
    cursor = crafts.end
  }
  return found
}
