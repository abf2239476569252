import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Line, Page } from '../page/page.ts'

/** How far into a life its person is named when no heading does. */
const head = 160

/**
 * What a page tells of somebody's life: its paragraphs, and whose they are, from the name on the line above or the first
 * known name in their first words. A life of nobody known is left alone.
 */
export function lives(
  page: Page,
  biographies: ReadonlySet<number>,
  people: ReadonlyMap<string, string>,
): Candidate[] {
  return runsOf(page.lines, biographies).flatMap(run => {
    const first = run[0]!
    const person = personAbove(page.lines[first.index - 1]) ?? personIn(first, people)
    if (!person) return []
    const span = { start: first.start, end: run.at(-1)!.end }
    const text = page.text
      .slice(span.start, span.end)
      .replace(/\s*\n\s*/gu, '\n')
      .trim()
    return [candidate('biographies', { person, text }, span, 'life', 0.8)]
  })
}

/** Paragraphs of one life follow each other; a name above begins the next. */
function runsOf(lines: readonly Line[], biographies: ReadonlySet<number>): Line[][] {
  const runs: Line[][] = []
  for (const line of lines) {
    if (!biographies.has(line.index)) continue
    const run = runs.at(-1)
    if (run?.at(-1)?.index === line.index - 1) run.push(line)
    else runs.push([line])
  }
  return runs
}

function personAbove(line: Line | undefined): string | undefined {
  return line && !line.prose && line.words <= 5 && isPersonName(line.text) ? line.text : undefined
}

/** The name that stands first; of two at one place the longer. */
function personIn(line: Line, people: ReadonlyMap<string, string>): string | undefined {
  const opening = fold(line.text.slice(0, head))
  const found = [...people]
    .map(([folded, name]) => ({ at: opening.indexOf(folded), name }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at || other.name.length - one.name.length)
  return found[0]?.name
}
