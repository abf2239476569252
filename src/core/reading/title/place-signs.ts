import { fold } from '../lexicon/fold.ts'
import { PARENTHESIS } from '../lexicon/marks.ts'
import type { Line, Page } from '../page/page.ts'
import type { Naming } from './naming.ts'
import { onceALine, type PageSigns } from './page-signs.ts'
import type { PlaceSign } from './signs.ts'
import { LINKISH } from './title-shape.ts'
import type { WeighedName } from './weighed-name.ts'

/** Where a line stands that is further down than lines are counted. */
const FAR_DOWN = 40

/** Tells what stands around each place that names a title; what is the same for all places of a line, once a line. */
export function tellerOfPlaces(page: Page, signs: PageSigns): (naming: Naming, name: WeighedName) => void {
  const onLine = onceALine(it => signsOfLine(page, signs, it))
  const aroundLine = onceALine(it => signsAround(page, signs, it))
  return (naming, name) => {
    const line = page.lines[naming.line]!
    for (const sign of onLine(line)) name.tellOfPlace(sign)
    tellOfOwn(page, signs, naming, line, name)
    if (naming.place === 'part') tellOfPart(signs, naming, line, name)
    else for (const sign of aroundLine(line)) name.tellOfPlace(sign)
  }
}

function signsOfLine(page: Page, signs: PageSigns, line: Line): PlaceSign[] {
  const found: PlaceSign[] = []
  const next = page.lines[line.index + 1]
  if (line.heading) found.push('heading')
  if (signs.isByline(line)) found.push('byline')
  if (line.prose) found.push('in-sentence-line')
  if (signs.isHeadline(line)) found.push('headline-line')
  if (line.index > signs.firstData + 1) found.push('below-data')
  if (line.blanks > 0) found.push('block-head')
  if (!next || next.blanks > 0) found.push('block-end')
  return found
}

/** What depends on where on the line the name stands. */
function tellOfOwn(page: Page, signs: PageSigns, naming: Naming, line: Line, name: WeighedName): void {
  const order = signs.order[naming.line] ?? FAR_DOWN
  if (naming.place === 'line') {
    if (
      line.folded === page.lines[naming.line + 1]?.folded ||
      line.folded === page.lines[naming.line - 1]?.folded
    )
      name.tell('said-on-next-line')
    name.tell('height', -Math.log2(1 + order))
    if (order === 0) name.tell('first')
    if (page.lines[naming.line + 1]?.prose) {
      name.tell('text-follows')
      if (naming.line > signs.firstData) name.tell('between-data-and-text')
    }
  } else name.tell('height-part', -Math.log2(1 + order))
  if (naming.line === signs.head?.line && (naming.place === 'head') === signs.head.leadsData)
    name.tell('entry-head')
  if (signs.isHeld(naming.line) && naming.place !== 'head') name.tellOfPlace('held-by-label')
  if (naming.start === line.start && signs.leadsWithLabel(line)) name.tellOfPlace('label-leads')
}

/** What stands above and below a line: data, makers, dates, sections, the story. */
function signsAround(page: Page, signs: PageSigns, line: Line): PlaceSign[] {
  const found = signsOfDataBelow(page, signs, line)
  const above = page.lines[line.index - 1]
  const next = page.lines[line.index + 1]
  const after = page.lines[line.index + 2]
  if (above) {
    if (!above.prose && signs.saysMaker(above)) found.push('maker-above')
    if (signs.isDated(above)) found.push('date-above')
    if (signs.saysSection(above)) found.push('section-above')
  }
  if (!next) return found
  if (!next.prose && signs.saysMaker(next)) found.push('maker-below')
  if (after?.prose && !next.prose && signs.isNames(next)) found.push('maker-then-story')
  if (after && !after.prose && signs.saysMaker(after)) found.push('maker-below-2')
  if (signs.isDated(next)) found.push('date-below')
  if (signs.isMenu(next)) found.push('menu-below')
  if (next.marks & PARENTHESIS && standsInParentheses(next.text)) found.push('parenthesis-below')
  return found
}

function standsInParentheses(text: string): boolean {
  return text.length > 2 && '(['.includes(text[0]!) && ')]'.includes(text.at(-1)!)
}

const TRAIL = /\s[›>»/]\s.*\s[›>»/]\s/u

/** `Home > Programme > Films > Salt for the Horses` */
function isTrail({ text }: Line): boolean {
  return TRAIL.test(text)
}

const DATA_BELOW = ['data-below', 'data-below-2', 'data-below-3', 'data-below-4'] as const
const BLOCKS_OFF = ['data-0-blocks-off', 'data-1-blocks-off', 'data-2-blocks-off'] as const

/** The data below, past names, second titles and dates, but not past the story. */
function signsOfDataBelow(page: Page, signs: PageSigns, { index }: Line): PlaceSign[] {
  let blocks = 0
  for (let skipped = 0; skipped < 8; skipped++) {
    const below = page.lines[index + 1 + skipped]
    if (!below) break
    if (below.blanks > 0) blocks++
    if (signs.isData(below.index))
      return [BLOCKS_OFF[Math.min(2, blocks)]!, DATA_BELOW[Math.min(3, skipped)]!]
    if (below.prose && below.words > 14) break
  }
  return []
}

function tellOfPart(signs: PageSigns, naming: Naming, line: Line, name: WeighedName): void {
  const credited = signs.credited(line)
  if (credited.length > 0) {
    const folded = fold(naming.text)
    if (credited.some(it => !folded.includes(it))) name.tell('maker-beside')
  }
  if (naming.start - line.start < 2) name.tell('leads-line')
  if (naming.end >= line.end - 1) {
    name.tell('ends-line')
    if (signs.isMenu(line) && naming.start > line.start && isTrail(line)) name.tell('ends-trail')
  }
  if (LINKISH.test(line.text, line.cues)) name.tellOfPlace('linkish-line')
}
