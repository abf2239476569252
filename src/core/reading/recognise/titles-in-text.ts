import { type Candidate, candidate } from '../candidate.ts'
import { fold } from '../lexicon/fold.ts'
import { isPersonName } from '../names/person-names.ts'
import type { Page } from '../page/page.ts'
import { QUOTED } from './title-shape.ts'

const OWNED =
  /(?:^|\s)(\p{Lu}[\p{L}.-]{1,20}(?:\s\p{Lu}[\p{L}.-]{1,20}){1,2})['’]s?\s((?:The|A|An)\s\p{Lu}[\p{L}’'-]{1,20}(?:\s(?:\p{Lu}[\p{L}’'-]{1,20}|of|the|and|in|a|to|for)){0,6}|\p{Lu}[\p{L}’'-]{2,20}(?:\s(?:of|the|and|in|a|to|for|\p{Lu}[\p{L}’'-]{1,20})){1,6})(?=\s(?:is|was|has|follows|tells|opens|begins|takes|stars)\s)/u

/** "Tuva Halvorsen's The Long Thaw is": a sentence near the top gives title and maker. */
export function ownedTitle(page: Page): Candidate[] {
  for (const line of page.lines.slice(0, 5)) {
    const match = line.prose ? OWNED.exec(line.text.slice(0, 600)) : null
    if (!match || !isPersonName(match[1]!)) continue
    const start = line.start + match.index + match[0].lastIndexOf(match[2]!)
    return [
      candidate(
        'title',
        match[2]!,
        { start, end: start + match[2]!.length },
        'owned-title',
        0.57,
        `${match[1]}'s`,
      ),
    ]
  }
  return []
}

/** A title that only running text says, in quotation marks. */
export function quotedTitles(page: Page): Candidate[] {
  const counts = new Map<string, { text: string; start: number; count: number }>()
  for (const line of page.lines.slice(0, 30)) {
    if (!line.prose) continue
    for (const match of line.text.matchAll(QUOTED)) {
      const text = match[1]!.replace(/[.,]$/u, '').trim()
      const words = text.split(/\s+/u)
      if (words.length > 8 || !/^[\p{Lu}\p{Lo}\d¿¡]/u.test(text) || text.length < 3) continue
      const known = counts.get(fold(text))
      if (known) known.count++
      else
        counts.set(fold(text), { text, start: line.start + match.index + match[0].indexOf(text), count: 1 })
    }
  }
  return [...counts.values()]
    .filter(it => it.count >= 2)
    .map(it =>
      candidate(
        'title',
        it.text,
        { start: it.start, end: it.start + it.text.length },
        'quoted-in-text',
        Math.min(0.72, 0.46 + it.count * 0.05),
        `quoted ${it.count} times`,
      ),
    )
}
