import { lean } from '../lexicon/lean.ts'
import { DIGIT, kindAt } from '../lexicon/letters.ts'
import { BAR, COLON, DASH, WIDE_SPACE } from '../lexicon/marks.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { labelBefore } from './label-before-colon.ts'
import type { LabelHit } from './label-hit.ts'
import { type Label, labelAt, longestLabel } from './label-hits.ts'
import type { Line } from './page.ts'
import { posterCredits } from './poster-credits.ts'

/**
 * The labels of one line, left to right.
 *
 * @param first the label that the line begins with (`labelAtStart`)
 */
export function labelsIn(
  line: Line,
  first: Label | undefined,
  language: string,
  near: ReadonlySet<string>,
): LabelHit[] {
  const poster = posterCredits(line, near, language)
  if (poster.length > 0) return poster
  const hits: LabelHit[] = []
  const lead = first && labelAt(line, 0, first, language, near)
  if (lead) hits.push(lead)
  if (line.text.length > 4000) return hits
  const segments =
    line.prose || (line.marks & (BAR | DASH | WIDE_SPACE)) === 0
      ? []
      : [...segmentsAfterBars(line, language, near), ...segmentsAfterWideSpaces(line, language, near)]
  for (
    let colon = line.marks & COLON ? nextColon(line.text, lead ? lead.to : 0) : -1;
    colon >= 0;
    colon = nextColon(line.text, colon + 1)
  ) {
    const last = hits[hits.length - 1]
    if (last && colon < last.value) continue
    const hit = labelBefore(line, colon, last ? last.value : 0, language)
    if (hit) hits.push(hit)
  }
  if (segments.length === 0) return hits
  return [
    ...hits,
    ...segments.filter(it => !hits.some(own => own.from <= it.from && own.value > it.from)),
  ].sort((a, b) => a.from - b.from)
}

const BETWEEN_BARS = lean(/(?:[|·•►]|\/\/|\s[–—](?=\s\p{Lu}{4,}\s))\s+/gu)

/** `… | met Elske Rotman | …`: what stands between bars is a line of its own, and may begin with a label. */
function segmentsAfterBars(line: Line, language: string, near: ReadonlySet<string>): LabelHit[] {
  const found: LabelHit[] = []
  if ((line.marks & (BAR | DASH)) === 0) return found
  for (const bar of matchesOf(BETWEEN_BARS, line.text)) {
    const at = bar.index + bar[0].length
    const hit = labelAt(line, at, longestLabel(line, at), language, near)
    if (hit && (hit.style === 'spaced' || hit.style === 'glued' || isInCapitals(line.text, hit)))
      found.push(hit)
  }
  return found
}

const BETWEEN_WIDE_SPACES = lean(/(?<=\S)\s{2,}(?=\p{Lu})/gu)

/** `Genre Drama  Duur 88'  Land Nederland`: three labels or more that wide spaces part; two may be words of a menu. */
function segmentsAfterWideSpaces(line: Line, language: string, near: ReadonlySet<string>): LabelHit[] {
  const found: LabelHit[] = []
  if ((line.marks & WIDE_SPACE) === 0) return found
  for (const space of matchesOf(BETWEEN_WIDE_SPACES, line.text)) {
    const at = space.index + space[0].length
    const hit = labelAt(line, at, longestLabel(line, at), language, near)
    if (hit?.style === 'spaced' && /^\S+\s\S/u.test(line.text.slice(hit.from))) found.push(hit)
  }
  return found.length > 1 ? found : []
}

/** `– COPRODUCTION Les Films …`: a label that stands out from its value by its capitals. */
function isInCapitals(text: string, hit: LabelHit): boolean {
  const label = text.slice(hit.from, hit.to)
  return hit.style === 'mark' && label.length >= 3 && label === label.toUpperCase()
}

function nextColon(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 58 || code === 0xff1a) {
      // a clock time or a link is no label
      if (kindAt(text, i - 1) & kindAt(text, i + 1) & DIGIT) continue
      if (text.startsWith('//', i + 1)) continue
      return i
    }
  }
  return -1
}
