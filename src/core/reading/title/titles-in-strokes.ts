import { lean } from '../lexicon/lean.ts'
import { anyOf, countWords } from '../lexicon/letters.ts'
import { matchesOf } from '../lexicon/matches-of.ts'
import { yearIn } from '../lexicon/years.ts'

/** One of several titles on a line; `start` counts in the text. */
export interface TitleInStrokes {
  text: string
  start: number
}

const STROKE = /\s[/|]\s/gu
const hasStroke = anyOf('/|')
const TITLE = lean(/^[\p{Lu}\p{Lo}\d¿¡“«„"‘'].{1,80}$/u)

/**
 * `Ningú no rega les plantes / Nobody Waters the Plants`: two or three titles of one film with strokes between them. One
 * where the text is something else, or one title that stands alone.
 */
export function titlesInStrokes(text: string): TitleInStrokes[] {
  if (!hasStroke(text)) return [{ text, start: 0 }]
  const strokes = matchesOf(STROKE, text)
  if (strokes.length === 0) return [{ text, start: 0 }]
  const found: TitleInStrokes[] = []
  let from = 0
  for (const stroke of [...strokes, undefined]) {
    const until = stroke?.index ?? text.length
    const piece = text.slice(from, until)
    const trimmed = piece.trim()
    found.push({ text: trimmed, start: from + piece.indexOf(trimmed) })
    from = until + (stroke?.[0].length ?? 0)
  }
  const titles =
    found.length < 4 && found.every(it => TITLE.test(it.text) && countWords(it.text) < 10 && !yearIn(it.text))
  return titles ? found : [{ text, start: 0 }]
}
