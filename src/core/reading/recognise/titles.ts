import type { Candidate } from '../candidate.ts'
import { dateIn, timeIn } from '../lexicon/dates.ts'
import { fold } from '../lexicon/fold.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'
import { isArticleHeadline, saysItsKind } from './headlines.ts'
import { monthHeading } from './month-headings.ts'
import { titleBeforeData } from './title-before-data.ts'
import { titleOfLine } from './title-line.ts'
import { isFurniture } from './title-shape.ts'
import { followedByFilmData, type TitleSurroundings } from './title-surroundings.ts'
import { ownedTitle, quotedTitles } from './titles-in-text.ts'

/**
 * Titles: the lines near the top, scored by place, set-up, what follows them and how often the text says them again;
 * in headlines of articles the phrase that the text repeats (docs/rules/reading.md#titles).
 */
export function titles(page: Page, known: Omit<TitleSurroundings, 'quoted' | 'article'>): Candidate[] {
  const quoted = quotedTitles(page)
  const article = page.lines.slice(0, 2).some(it => it.words <= 2 && saysItsKind(it))
  const around = { ...known, article, quoted: new Set(quoted.map(it => fold(String(it.value)))) }
  const taken = new Set<number>()
  for (const part of around.parts)
    if (holdsLines(page, part))
      for (let i = part.line; i <= part.lastLine; i++)
        if (i > part.line || part.labelStart === page.lines[i]!.start) taken.add(i)
  const labelWithin = new Map<number, number>()
  for (const part of around.parts) {
    const line = page.lines[part.line]!
    if (
      !part.unknown &&
      part.labelStart > line.start &&
      !labelWithin.has(part.line) &&
      !saysItsKind({ ...line, folded: fold(page.text.slice(part.labelStart, part.labelEnd)) })
    )
      labelWithin.set(part.line, part.labelStart)
  }
  const dataLines = new Map(around.technical.map(it => [it.line, it]))
  const found: Candidate[] = []
  let seen = 0
  for (const line of page.lines.slice(0, 60)) {
    if (seen >= 8) break
    if (
      taken.has(line.index) ||
      (line.prose && !mayBeHeadline(line)) ||
      line.text.length > 200 ||
      isTimeOnly(line) ||
      monthHeading(line)?.year !== undefined ||
      (isFurniture(line) && !(line.strong && followedByFilmData(page, line, around) >= 0.2))
    )
      continue
    const data = dataLines.get(line.index)
    if (
      data &&
      data.coverage >= 0.5 &&
      !(
        data.kinds <= 1 &&
        (line.strong || (seen === 0 && (line.index === 0 || !/^\d+$/.test(line.text)))) &&
        (followedByFilmData(page, line, around) > 0 || line.index === 0)
      )
    ) {
      if (data.kinds > 1 && seen < 3) found.push(...titleBeforeData(page, line, seen, data, around))
      continue
    }
    if (dateIn(line.text, 0, page.language) && (timeIn(line.text) || line.words <= 4)) continue
    const label = labelWithin.get(line.index)
    found.push(...titleOfLine(page, label === undefined ? line : cutAt(line, label), seen, around, data))
    seen++
  }
  found.push(...quoted, ...ownedTitle(page))
  return found
}

/** The line up to a label within it. */
function cutAt(line: Line, at: number): Line {
  const text = line.text.slice(0, at - line.start).replace(/[\s|·•,;/–—-]+$/u, '')
  return { ...line, text, folded: line.folded.slice(0, text.length), end: line.start + text.length }
}

/** `19.30 Uhr`: a line that only says when. */
function isTimeOnly(line: Line): boolean {
  const time = timeIn(line.text)
  return time !== undefined && time.end - time.start >= line.text.length - 6 && line.words <= 3
}

/** A label makes its lines data, unless it is none we know, or a word in a headline ("Review: …"). */
function holdsLines(page: Page, part: LabelledPart): boolean {
  if (part.unknown || part.style === 'spaced') return false
  if (!part.meanings.every(it => it === 'other' || it === 'articleAuthor' || it === 'interviewee'))
    return true
  const line = page.lines[part.line]!
  return (
    part.labelStart === line.start &&
    !isArticleHeadline({ ...line, folded: line.folded.slice(0, part.labelEnd - part.labelStart) })
  )
}

/** A headline, or the teaser below it, may be a sentence; it stands at the top and is short. */
function mayBeHeadline(line: Line): boolean {
  return line.index < 5 && line.text.length <= 200
}
