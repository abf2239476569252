import { fold } from '../lexicon/fold.ts'
import type { Line, Page } from '../page/page.ts'
import type { Naming } from './naming.ts'
import type { PageSigns } from './page-signs.ts'
import type { PlaceSign } from './signs.ts'
import { LINKISH } from './title-shape.ts'

/** Where a line stands that is further down than lines are counted. */
const FAR_DOWN = 40

/** Receives a sign, with its measure where it has one. */
export type Tell = (sign: PlaceSign, by?: number) => void

/** What stands around a place that names a title. */
export function tellOfPlace(page: Page, signs: PageSigns, naming: Naming, tell: Tell): void {
  const line = page.lines[naming.line]!
  tellOfLine(page, signs, naming, line, tell)
  if (naming.place === 'part') tellOfPart(signs, naming, line, tell)
  else tellOfNeighbours(page, signs, line, tell)
  if (naming.place === 'line' && naming.line > signs.firstData && page.lines[naming.line + 1]?.prose)
    tell('between-data-and-text')
}

function tellOfLine(page: Page, signs: PageSigns, naming: Naming, line: Line, tell: Tell): void {
  const order = signs.order.get(naming.line) ?? FAR_DOWN
  const next = page.lines[naming.line + 1]
  if (naming.place === 'line') {
    tell('height', -Math.log2(1 + order))
    if (order === 0) tell('first')
    if (next?.prose) tell('text-follows')
  } else tell('height-part', -Math.log2(1 + order))
  if (naming.line === signs.head?.line && (naming.place === 'head') === signs.head.leadsData)
    tell('entry-head')
  if (line.heading) tell('heading')
  if (signs.isHeld(naming.line) && naming.place !== 'head') tell('held-by-label')
  if (signs.isByline(line)) tell('byline')
  if (naming.start === line.start && signs.leadsWithLabel(line)) tell('label-leads')
  if (line.prose) tell('in-sentence-line')
  if (signs.isHeadline(line)) tell('headline-line')
  if (naming.line > signs.firstData + 1) tell('below-data')
  if (line.blanks > 0) tell('block-head')
  if (!next || next.blanks > 0) tell('block-end')
}

/** What stands above and below: data, makers, dates, sections, the story. */
function tellOfNeighbours(page: Page, signs: PageSigns, line: Line, tell: Tell): void {
  tellOfDataBelow(page, signs, line, tell)
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  const after = page.lines[line.index + 2]
  if (above) {
    if (!above.prose && signs.saysMaker(above)) tell('maker-above')
    if (signs.isDated(above)) tell('date-above')
    if (signs.saysSection(above)) tell('section-above')
  }
  if (!next) return
  if (!next.prose && signs.saysMaker(next)) tell('maker-below')
  if (after?.prose && !next.prose && signs.isNames(next)) tell('maker-then-story')
  if (after && !after.prose && signs.saysMaker(after)) tell('maker-below-2')
  if (signs.isDated(next)) tell('date-below')
  if (signs.isMenu(next)) tell('menu-below')
  if (/^[([].+[)\]]$/u.test(next.text)) tell('parenthesis-below')
}

const DATA_BELOW = ['data-below', 'data-below-2', 'data-below-3', 'data-below-4'] as const
const BLOCKS_OFF = ['data-0-blocks-off', 'data-1-blocks-off', 'data-2-blocks-off'] as const

/** The data below, past names, second titles and dates, but not past the story. */
function tellOfDataBelow(page: Page, signs: PageSigns, line: Line, tell: Tell): void {
  let blocks = 0
  for (const [skipped, it] of page.lines.slice(line.index + 1, line.index + 9).entries()) {
    if (it.blanks > 0) blocks++
    if (signs.isData(it.index)) {
      tell(BLOCKS_OFF[Math.min(2, blocks)]!)
      tell(DATA_BELOW[Math.min(3, skipped)]!)
      return
    }
    if (it.prose && it.words > 14) return
  }
}

function tellOfPart(signs: PageSigns, naming: Naming, line: Line, tell: Tell): void {
  const credited = signs.credited(line)
  if (credited.length > 0) {
    const folded = fold(naming.text)
    if (credited.some(it => !folded.includes(it))) tell('maker-beside')
  }
  if (naming.start - line.start < 2) tell('leads-line')
  if (naming.end >= line.end - 1) tell('ends-line')
  if (LINKISH.test(line.text, line.cues)) tell('linkish-line')
}
