import { type Candidate, candidate } from '../candidate.ts'
import { lean } from '../lexicon/lean.ts'
import { languagesIn } from '../lexicon/lists-of-names.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'

/** The letters by which Swiss pages name the languages of subtitles. */
const LETTERS: Readonly<Record<string, string>> = { d: 'de', e: 'en', f: 'fr', i: 'it' }

/** `I, CH-D, F`: spoken languages by letters, as Swiss pages print them. */
const SPOKEN_LETTERS = /^(?:CH-D|[DEFI])(?:\s?[/,+]\s?(?:CH-D|[DEFI]))*$/u
/** `NL/FR`: nothing but codes. */
const CODES_ONLY = /^[A-Z]{2}(?:\s?[/,+&]\s?[A-Z]{2})*$/u

const LETTERS_BEHIND = lean(/\p{L}{4,}\/([defi](?:[,/]?[defi]){0,3})(?![\p{L}\d])/u)

/** "Spanish with English subtitles", "Spanish/ EN", "OmeU", "Sp/e". */
export function readTongues(
  part: LabelledPart,
  meaning: 'languages' | 'subtitles',
  text: string,
  rule: string,
  score: number,
  why: string,
): Candidate[] {
  const value = text.slice(0, 240)
  const found: Candidate[] = []
  let from = 0
  for (let turn = 0; turn < 3; turn++) {
    const version = versionCodeIn(value, from)
    if (!version) break
    from = version.end
    for (const field of ['languages', 'subtitles'] as const)
      for (const tag of version.told[field] ?? [])
        found.push(candidate(field, tag, offset(version, part.start), rule, score * 0.9, why))
  }
  const letters = meaning === 'subtitles' ? /^(?:[defi](?:\s?[/,+]\s?|$)){1,4}$/iu.exec(value.trim()) : null
  if (letters)
    for (const match of matchesOf(/[defi]/giu, value))
      found.push(
        candidate(
          'subtitles',
          LETTERS[match[0].toLowerCase()]!,
          offset({ start: match.index, end: match.index + 1 }, part.start),
          rule,
          score * 0.9,
          why,
        ),
      )
  const behindStroke = meaning === 'languages' && value.includes('/') ? LETTERS_BEHIND.exec(value) : null
  if (behindStroke)
    for (const match of matchesOf(/[defi]/gu, behindStroke[1]!)) {
      const start = behindStroke.index + behindStroke[0].length - behindStroke[1]!.length + match.index
      found.push(
        candidate(
          'subtitles',
          LETTERS[match[0]]!,
          offset({ start, end: start + 1 }, part.start),
          rule,
          score * 0.9,
          why,
        ),
      )
    }
  const spoken = meaning === 'languages' ? SPOKEN_LETTERS.exec(value.trim()) : null
  if (spoken && found.length === 0)
    return matchesOf(/CH-D|[DEFI]/gu, value).map(match =>
      candidate(
        'languages',
        match[0] === 'CH-D' ? 'gsw' : LETTERS[match[0].toLowerCase()]!,
        offset({ start: match.index, end: match.index + match[0].length }, part.start),
        rule,
        score * 0.9,
        why,
      ),
    )
  const named = languagesIn(
    value,
    meaning === 'subtitles' || CODES_ONLY.test(value.split(/\s[–—-]\s/u)[0]!.trim()),
  )
  if (named.length === 0 || named[0]!.start > 40) return found
  for (const it of named) {
    const field = meaning === 'languages' && isSubtitle(value, it.start, it.end) ? 'subtitles' : meaning
    found.push(candidate(field, it.code, offset(it, part.start), rule, score, why))
  }
  return found
}

const SUBTITLE_WORD = lean(
  /^\s*(?:subtit|sous-tit|sottotit|legend|ondertit|subs\b|untertitel|undertext|undertekst|tekstitys|felirat|titulky|napisy|ut\b|sub\b|texte?d\b|tekstet)\p{L}*(?!\p{L})\.?(?!\s?:)(?!\s(?:en|in|em|auf|a|på)\s\p{L})/iu,
)
const JOIN = /^\s*(?:[/&+]|(?:and|und|et|y|e|i|en|og|och)(?=\s))\s*/iu
/** Between "with" and the word for subtitles commas join languages too. */
const WITH_BEFORE = lean(/(?<!\p{L})(?:with|mit|avec|con|com|met|amb|med)\s(?:\p{L}+[,\s]+){0,2}$/iu)
// "with English subtitles / Español …": the English word stands behind its languages, unless a colon or "in" follows it.
const SUBTITLE_BEFORE = lean(
  /(?:subtitle[ds]?\s?(?::|in\b)|(?:subt[íi]t(?!le)|subtit(?!le)|sous-titr|sottotit|legend|ondertit|untertitel|undertext|undertekst|tekst(?:itys|ing)|napisy|titulky|\bst\b|\bsubt?\.?|\bsott\.?|\but\b|\bleg\.|\bs\.?-?\/?t\b\.?))[^.;|/]{0,30}$|(?:\bst\b|\but\b|\bleg\.|\bs\.?-?\/?t\b)[^.;|]{0,16}$/iu,
)

/** True when the language at `start` is told to be that of subtitles by the words around it. */
export function isSubtitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return SUBTITLE_BEFORE.test(before) || wordFollows(text.slice(end, end + 60), WITH_BEFORE.test(before))
}

/** `French and German subtitles`: the word stands behind the last of the languages that "and" or a stroke joins. */
function wordFollows(behind: string, afterWith: boolean): boolean {
  let rest = behind
  for (let turn = 0; turn < 4; turn++) {
    if (SUBTITLE_WORD.test(rest)) return true
    const join = JOIN.exec(rest) ?? (afterWith ? /^\s*,\s*/u.exec(rest) : null)
    if (!join) return false
    rest = rest.slice(join[0].length)
    const next = languagesIn(rest, true)[0]
    if (next?.start !== 0) return SUBTITLE_WORD.test(rest)
    rest = rest.slice(next.end)
  }
  return false
}

/** A span moved by an offset. */
export function offset(span: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: span.start + by, end: span.end + by }
}
