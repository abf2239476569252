import type { StatedFilm } from './settle-statements.ts'
import type { StatedMeaning, Statement } from './statement.ts'

/** The line above what a page states for machines; the reader sets it apart from what people see. */
export const MACHINE_MARK = '\n\n— Stated for machines —\n'

/** What pages say of a film in Open Graph's words. */
const OPEN_GRAPH: Readonly<Record<string, StatedMeaning>> = {
  'og:title': 'title',
  'og:description': 'description',
  'video:director': 'directors',
  'video:actor': 'cast',
  'video:writer': 'writers',
  'video:duration': 'seconds',
  'video:release_date': 'releaseDate',
}
const SCHEMA = 'schema.org '

/** Properties of Open Graph that the reader knows. */
export const openGraphNames: readonly string[] = Object.keys(OPEN_GRAPH)

/** What schema.org states, a line each, by what it is about. */
export function schemaLines(statements: readonly Pick<Statement, 'meaning' | 'text'>[]): string[] {
  return statements.map(it => `${SCHEMA}${it.meaning}: ${oneLine(it.text)}`)
}

/** A property of Open Graph as a line. */
export function openGraphLine(name: string, text: string): string {
  return `${name}: ${oneLine(text)}`
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** What stands in a text for machines, and where the text that people see ends; undefined where it has no such part. */
export function machinePart(text: string): StatedFilm | undefined {
  const end = text.lastIndexOf(MACHINE_MARK)
  if (end < 0) return undefined
  const statements: Statement[] = []
  let at = end + MACHINE_MARK.length
  for (const line of text.slice(at).split('\n')) {
    const colon = line.indexOf(': ')
    const name = line.slice(0, Math.max(0, colon))
    const meaning = name.startsWith(SCHEMA) ? (name.slice(SCHEMA.length) as StatedMeaning) : OPEN_GRAPH[name]
    const value = line.slice(colon + 2)
    const start = at + colon + 2
    if (meaning)
      statements.push({ meaning, name, text: value, start, end: start + value.length, verbatim: true })
    at += line.length + 1
  }
  return { start: end, end: text.length, statements }
}
