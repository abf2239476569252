import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { isOnlyNames, isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'
import type { TechnicalLine } from './technical-line.ts'
import { isFurniture, occurrences, trimTitle } from './title-shape.ts'
import type { TitleSurroundings } from './title-surroundings.ts'

/** `Les Cendres d'Oran, de Rym Belkacem : le bois`: the title stands before its maker. */
export function titleBeforeMaker(text: string, language: string): string | undefined {
  const match =
    /^(.{2,70}),\s(?:de|d['’]|by|von|di|van)\s?(?=\p{Lu})([^:–—|(]{4,50}?)(?:\s*[:–—|(].*)?$/u.exec(text) ??
    /^(.{2,70})\s(?:by|von)\s(?=\p{Lu})([^:–—|(]{4,50}?)(?:\s*[:–—|(].*)?$/u.exec(text)
  if (
    !match ||
    /^(?:ein|un|une|a|una|um|een)\s(?:\p{L}+\s)?(?:film|filme|película|pel·lícula|documentaire|documental|documentário|documentario|dokumentarfilm|documentary|documentaire)$/iu.test(
      match[1]!,
    )
  )
    return undefined
  return isOnlyNames(match[2]!.trim(), language) && match[2]!.trim().includes(' ') ? match[1] : undefined
}

/** `Halloween, USA 1978, 91 min`: what stands before the data of a line, when it is short. */
export function titleBeforeData(
  page: Page,
  line: Line,
  place: number,
  data: TechnicalLine,
  around: TitleSurroundings,
): Candidate[] {
  const figures = data.candidates.filter(it => it.field !== 'directors')
  const first = figures.reduce((least, it) => Math.min(least, it.start), line.end) - line.start
  const head = line.text
    .slice(0, first)
    .split(/\s*[|·•]\s*/u)
    .filter(it => !/\d[.:h]\d\d|^\p{L}{2,4}\.? \d{1,2}\b/u.test(it) && it.trim() !== '')
  const piece = (head.length > 2 ? head.at(-1)! : (head[0] ?? '')).replace(/[\s,(–—/-]+$/u, '')
  const shape = trimTitle(
    titleBeforeMaker(piece, page.language) ??
      piece.replace(/,\s\p{Lu}[^,]*$/u, rest => (isOnlyNames(rest.slice(1), page.language) ? '' : rest)),
  )
  const { title } = shape
  if (/^(?:de|d['’]|by|von|di|van|un film d[ei]|ein film von|a film by|una película de)\s/iu.test(piece))
    return []
  const at = line.text.indexOf(title)
  if (
    title.length < 2 ||
    at < 0 ||
    line.words > 40 ||
    isFurniture({ ...line, text: title, folded: fold(title) })
  )
    return []
  const makers = data.candidates.filter(it => it.field === 'directors')
  const madeByOther = around.people.size > 0 || makers.some(it => fold(String(it.value)) !== fold(title))
  if (around.people.has(fold(title))) return []
  const again = occurrences(page, title, line)
  const score =
    0.45 +
    (place === 0 ? 0.15 : 0) +
    (again > 0 ? 0.12 : 0) -
    (isPersonName(title) && !madeByOther ? 0.15 : 0)
  const start = line.start + at
  return [candidate('title', title, { start, end: start + title.length }, 'title-before-data', score)]
}
