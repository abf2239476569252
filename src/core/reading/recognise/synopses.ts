import type { DocumentKind } from '../../film/claim.ts'
import { type Candidate, candidate } from '../candidate.ts'
import { lean } from '../lexicon/lean.ts'
import { isPersonName } from '../names/person-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Line, Page } from '../page/page.ts'

/**
 * The synopsis: the sentences under its label, else the first running text of a programme, release or catalogue page,
 * up to the credits or a life. Who signed it stands in parentheses or after a dash right below.
 */
export function synopses(
  page: Page,
  kind: DocumentKind,
  parts: readonly LabelledPart[],
  biographies: ReadonlySet<number>,
): Candidate[] {
  const label = parts.find(it => it.meanings.includes('synopsis') && it.style !== 'spaced')
  const run =
    (label &&
      runFrom(page, label.end > label.start ? label.line : label.line + 1, parts, biographies, label)) ??
    (kind === 'interview' || kind === 'review' || kind === 'news'
      ? undefined
      : firstRun(page, parts, biographies))
  if (!run) return []
  const start =
    label && run.first.start < label.start && label.end > label.start ? label.start : run.first.start
  const found: Candidate[] = []
  const text = page.text
    .slice(start, run.last.end)
    .replace(/\s*\n\s*/gu, '\n')
    .trim()
  if (text.length >= 40)
    found.push(
      candidate(
        'synopsis',
        text,
        { start, end: run.last.end },
        label ? 'label-synopsis' : 'first-running-text',
        label ? 0.9 : 0.7,
      ),
    )
  const signed = signature(page, run.last)
  if (signed) found.push(signed)
  return found
}

function runFrom(
  page: Page,
  from: number,
  parts: readonly LabelledPart[],
  biographies: ReadonlySet<number>,
  own: LabelledPart,
): { first: Line; last: Line } | undefined {
  const first = page.lines[from]
  if (!first || (!first.prose && own.line !== from)) return undefined
  return extend(
    page,
    first,
    parts.filter(it => it !== own),
    biographies,
  )
}

function firstRun(
  page: Page,
  parts: readonly LabelledPart[],
  biographies: ReadonlySet<number>,
): { first: Line; last: Line } | undefined {
  const labelled = linesOf(parts)
  const first = page.lines.find(
    line =>
      line.prose &&
      line.text.length > 60 &&
      !biographies.has(line.index) &&
      !/^[“„«"*]/u.test(line.text) &&
      !labelled.has(line.index) &&
      !isNotice(line),
  )
  return first ? extend(page, first, parts, biographies) : undefined
}

/** Lines that a label or its value takes. */
function linesOf(parts: readonly LabelledPart[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const part of parts)
    if (part.style !== 'spaced') for (let line = part.line; line <= part.lastLine; line++) lines.add(line)
  return lines
}

function extend(
  page: Page,
  first: Line,
  parts: readonly LabelledPart[],
  biographies: ReadonlySet<number>,
): { first: Line; last: Line } {
  const labelled = linesOf(parts)
  let last = first
  for (let index = first.index + 1; index < page.lines.length && index < first.index + 30; index++) {
    const line = page.lines[index]!
    if (
      !line.prose ||
      biographies.has(index) ||
      /^[“„«"]/u.test(line.text) ||
      isNotice(line) ||
      labelled.has(index)
    )
      break
    last = line
  }
  return { first, last }
}

function isNotice(line: Line): boolean {
  return /newsletter|subscribe|cookie|javascript|abonn|suscr[ií]b/iu.test(line.text)
}

const SIGNED_BELOW = lean(/^(?:[([]\s*([^()[\]]{4,50})\s*[)\]]|[-–—]\s?(.{4,50}))$/u)
const SIGNED_AT_END = lean(
  /[.!?…”"»]\s*(?:[([]([^()[\]]{4,50})[)\]]|[–—-]\s?([\p{Lu}][\p{L}\p{M}'’. -]{3,40}))$/u,
)

/** `(Susana Santos Rodrigues)` or `– Jane Doe`, a name and nothing else, under the text or at its end. */
function signature(page: Page, last: Line): Candidate | undefined {
  const below = page.lines[last.index + 1]
  if (below && below.blanks <= 2 && below.words <= 5) {
    const match = SIGNED_BELOW.exec(page.text.slice(below.start, below.end))
    const name = match?.[1] ?? match?.[2]
    if (name && isSigner(name)) {
      const start = below.start + below.text.indexOf(name)
      return candidate('synopsisAuthor', name, { start, end: start + name.length }, 'signed-below', 0.8)
    }
  }
  const inside = SIGNED_AT_END.exec(last.text)
  const name = inside?.[1] ?? inside?.[2]
  if (!name || !isSigner(name)) return undefined
  const start = last.start + last.text.lastIndexOf(name)
  return candidate('synopsisAuthor', name, { start, end: start + name.length }, 'signed-at-end', 0.7)
}

const ABBREVIATED = lean(/^\p{L}{2,}\.\s/u)

/** A person, not "Kat. Viennale": a catalogue is no author. */
function isSigner(name: string): boolean {
  return isPersonName(name) && !ABBREVIATED.test(name)
}
