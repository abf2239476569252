import { type Candidate, candidate } from '../candidate.ts'
import { Cued } from '../lexicon/cues.ts'
import { lean } from '../lexicon/lean.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { namesFestival, startsAsPrize } from '../lexicon/prize-words.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { tellsRelated } from '../page/related.ts'
import { prizeIn } from './prize-lines.ts'
import { prizesInSentences } from './prizes-in-sentences.ts'
import { toldPrizes } from './told-prizes.ts'

/** Prizes that this film won: labelled lists, lines of festival and prize, and sentences that say so. */
export function awards(
  page: Page,
  parts: readonly LabelledPart[],
  biographies: ReadonlySet<number>,
  title: string | undefined,
): Candidate[] {
  const found: Candidate[] = []
  const add = (text: string, start: number, listed: boolean, rule: string, score: number) => {
    for (const it of prizeIn(text, listed))
      found.push(candidate('awards', it.award, { start: start + it.start, end: start + it.end }, rule, score))
  }
  /** Lines with a label of something else, and those whose prizes a label announced. */
  const told = new Set(parts.filter(saysElse).map(it => it.line))
  for (const part of parts) {
    if (!part.meanings.includes('awards') || part.style === 'spaced') continue
    for (const line of page.lines.slice(part.line, part.lastLine + 1)) {
      const from = Math.max(line.start, part.start)
      const text = page.text.slice(from, Math.min(line.end, part.end))
      const before = found.length
      const place = part.style === 'colon' && line.index === part.line ? festivalAbove(page, line) : undefined
      if (place && text.length < 90 && !PLACED_YEAR.test(text)) {
        const award = text.trim()
        found.push(
          candidate(
            'awards',
            { ...place, award },
            { start: from, end: from + text.length },
            'prize-below-festival',
            0.82,
          ),
        )
        told.add(line.index)
        continue
      }
      for (const piece of matchesOf(LISTED, text))
        add(piece[0], from + piece.index, true, 'label-awards', 0.8)
      if (found.length > before) told.add(line.index)
    }
  }
  for (const line of page.lines) {
    if (line.index < 1 || biographies.has(line.index) || tellsRelated(line)) continue
    if (told.has(line.index)) continue
    if (!PLACED.test(line.text, line.cues)) continue
    if (line.prose || line.text.length > 170)
      for (const piece of matchesOf(SENTENCE, line.text)) {
        const own = piece[0].slice(0, FURTHER.exec(piece[0])?.index)
        if (startsAsPrize(own)) add(own, line.start + piece.index, false, 'sentence-of-prize', 0.62)
      }
    else {
      const place = festivalFirst(line.text)
      for (const piece of matchesOf(PIECE, line.text)) {
        const own = piece[0].trim()
        const lacks = place && startsAsPrize(own) && !namesFestival(own) && !PLACED_YEAR.test(own)
        if (lacks)
          for (const it of prizeIn(`${own} | ${place}`, true))
            found.push(
              candidate(
                'awards',
                it.award,
                { start: line.start + piece.index, end: line.start + piece.index + piece[0].length },
                'line-of-prize',
                0.7,
              ),
            )
        else add(piece[0], line.start + piece.index, false, 'line-of-prize', 0.7)
      }
    }
  }
  found.push(...toldPrizes(page, { title, biographies }))
  const won = prizesInSentences(page, { title, biographies })
  found.push(...won.filter(it => !found.some(other => other.start < it.end && other.end > it.start)))
  return found
}

const PLACED_YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u
/** `Festival of the Isles, Groix, 2022`: a line that is a festival's name and its year. */
const FESTIVAL_AND_YEAR = lean(/^(\p{Lu}[^:.|()]{5,80}?)[\s,–-]+\(?((?:19|20)\d\d)\)?$/u)

/** The festival on the line above a label for its prize: `Festival …, 2022`, and below `Prix : …`. */
function festivalAbove(page: Page, line: Line): { festival: string; year: number } | undefined {
  const above = line.blanks === 0 ? page.lines[line.index - 1] : undefined
  const named = above && !above.prose && namesFestival(above.text) ? FESTIVAL_AND_YEAR.exec(above.text) : null
  return named ? { festival: named[1]!, year: Number(named[2]) } : undefined
}

/** `In competition at the Torino Film Fest 2024`: a festival with its year, behind how the film was shown there. */
const SHOWN_AT = lean(
  /^(?:\p{L}[\p{L}\s’'-]{0,40}?\s(?:at(?: the)?|al|alla|allo|all['’]|au|à la|à|en el|en la|en|no|na|beim|bei der|auf der|op het)\s)?(\p{Lu}[^:,()]{3,60}?\s(?:19|20)\d\d)\s*$/u,
)

/** The festival that the first of a line's pieces names, for prizes behind it that name none. */
function festivalFirst(text: string): string | undefined {
  const [first, second] = text.split(BETWEEN_PIECES)
  if (!first || !second || !namesFestival(first) || startsAsPrize(first)) return undefined
  return SHOWN_AT.exec(first)?.[1]
}

const BETWEEN_PIECES = /[;|•·]/u

/** A label that announces something else than prizes, or prizes that were read behind it. */
function saysElse(part: LabelledPart): boolean {
  return part.style === 'colon' && !part.unknown && !part.meanings.includes('other')
}

/** Prizes of one line stand between bars, dots or semicolons. */
const PIECE = lean(/[^;|•·]+/gu)
/** Under a label, sentences too. */
const LISTED = lean(/(?:[^;|•·.\n]|\.(?!\s\p{Lu}))+/gu)
const SENTENCE = lean(/(?<=^|[.!?]\s)\p{Lu}[^.!?]{8,110}(?=[.!?](?:\s|$)|$)/gu)
/** Where a sentence goes on behind the prize. */
const FURTHER = lean(/\s(?:y|and|und|et|e|i)\s(?=\p{Ll})/u)
/** A year or a festival: without one of them a line tells no prize. */
const PLACED = new Cued(
  /(?:19|20)\d\d|fest|film|mostra|cannes|ven[ei]|sundance|oscar|goya|c[ée]sar|bafta|locarno|berlinale|premi|prize|award|prei|prix/iu,
  [
    ...['000', 'fest', 'film', 'mostra', 'cannes', 'ven', 'sundance', 'oscar', 'goya', 'cesar', 'bafta'],
    ...['locarno', 'berlinale', 'premi', 'prize', 'award', 'prei', 'prix'],
  ],
)
