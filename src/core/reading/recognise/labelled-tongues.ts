import { type Candidate, candidate } from '../candidate.ts'
import { languagesIn } from '../lexicon/lists-of-names.ts'
import { versionCodeIn } from '../lexicon/version-codes.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'

/** The letters by which Swiss pages name the languages of subtitles. */
const LETTERS: Readonly<Record<string, string>> = { d: 'de', e: 'en', f: 'fr', i: 'it' }

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
  const version = versionCodeIn(value)
  if (version) {
    for (const tag of version.told.languages ?? [])
      found.push(candidate('languages', tag, offset(version, part.start), rule, score * 0.9, why))
    for (const tag of version.told.subtitles ?? [])
      found.push(candidate('subtitles', tag, offset(version, part.start), rule, score * 0.9, why))
  }
  const letters = meaning === 'subtitles' ? /^(?:[defi](?:\s?[/,+]\s?|$)){1,4}$/iu.exec(value.trim()) : null
  if (letters)
    for (const match of value.matchAll(/[defi]/giu))
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
  const named = languagesIn(value, meaning === 'subtitles')
  if (named.length === 0 || named[0]!.start > 40) return found
  for (const it of named) {
    const field = meaning === 'languages' && isSubtitle(value, it.start, it.end) ? 'subtitles' : meaning
    found.push(candidate(field, it.code, offset(it, part.start), rule, score, why))
  }
  return found
}

// `português, legendas em inglês`: behind a comma the word begins what comes next.
const SUBTITLE_AFTER =
  /^(?!\s*,\s*(?:subtit|sous-tit|sottotit|legend|ondertit|untertitel))\s*(?:[/&,]|and|und|et|y|e|i|en)?\s*(?:\p{L}+\s*(?:[/&,]|and|und|et|y|e|i|en)\s*)?(?:subtit|sous-tit|sottotit|legend|ondertit|subs\b|untertitel|ut\b|sub\b|texte?d\b)/iu
const SUBTITLE_BEFORE =
  /(?:subtit|sous-titr|sottotit|legend|ondertit|subt[íi]t|untertitel|\bst\b|\bsub\.?|\bsott\.?|\but\b|\bleg\.|\bs-?\/?t\b)[^.;|]{0,30}$/iu

/** True when the language at `start` is told to be that of subtitles by the words around it. */
export function isSubtitle(text: string, start: number, end: number): boolean {
  return (
    SUBTITLE_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    SUBTITLE_AFTER.test(text.slice(end, end + 50))
  )
}

/** A span moved by an offset. */
export function offset(span: { start: number; end: number }, by: number): { start: number; end: number } {
  return { start: span.start + by, end: span.end + by }
}
