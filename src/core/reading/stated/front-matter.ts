import { meaningOfProperty } from './properties.ts'
import type { StatedFilm } from './settle-statements.ts'
import type { Statement } from './statement.ts'

const LONGEST = 4000

/**
 * What a Markdown file states between two lines of `---` at its top: `director: Jana Kos`, lists in brackets or one to a
 * line. Undefined where there is none, or it tells nothing of a film.
 */
export function frontMatter(text: string): StatedFilm | undefined {
  const open = /^\ufeff?---[ \t]*\r?\n/.exec(text.slice(0, 20))
  if (!open) return undefined
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(text.slice(0, LONGEST))
  if (!close) return undefined
  const statements: Statement[] = []
  let name = ''
  let at = open[0].length
  for (const line of text.slice(at, close.index + 1).split('\n')) {
    const property = /^([\p{L}_][\p{L}\p{N}_ -]{0,40}):[ \t]*/u.exec(line)
    const part = /^\s+(?:-\s+)|^-\s+/u.exec(line)
    if (property) name = property[1]!
    const from = property ? property[0].length : part ? part[0].length : -1
    const meaning = from < 0 ? undefined : meaningOfProperty(name)
    if (meaning && meaning !== 'other' && !meaning.startsWith('screening'))
      for (const own of values(line.slice(from)))
        statements.push({
          meaning,
          name,
          text: own.text,
          start: at + from + own.at,
          end: at + from + own.at + own.text.length,
          verbatim: true,
        })
    at += line.length + 1
  }
  const told = new Set(statements.map(it => it.meaning))
  return told.has('title') && told.size > 1
    ? { start: 0, end: close.index + close[0].length, statements }
    : undefined
}

/** `[Jana Kos, "Ivo Lim"]` holds two values, `"The Ferry"` one. */
function values(text: string): { text: string; at: number }[] {
  const list = /^\s*\[(.*)\]\s*$/.exec(text)
  const found: { text: string; at: number }[] = []
  const pieces = list
    ? [...list[1]!.matchAll(/"[^"]*"|'[^']*'|[^,]+/g)].map(it => ({
        raw: it[0],
        at: text.indexOf('[') + 1 + it.index,
      }))
    : [{ raw: text, at: 0 }]
  for (const { raw, at } of pieces) {
    const bare = /^\s*(["']?)(.*?)\1\s*$/.exec(raw)?.[2] ?? ''
    if (bare !== '' && !/^[|>&*{]/.test(bare)) found.push({ text: bare, at: at + raw.indexOf(bare) })
  }
  return found
}
