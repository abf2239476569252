import { lastPlace } from '../lexicon/last-place.ts'
import { onceAPage } from '../page/once-a-page.ts'
import { saidText } from './said-text.ts'

const MOST_PLACES = 1 << 12
const MANY = 0xffff

/** Tells whether two lines of a page have a word, by its number (`WordStarts`); now and then of one that only one has. */
export const wordsSaidAgain = onceAPage((page): ((word: number) => boolean) => {
  const { lines } = saidText(page)
  const last = lastPlace(
    lines.reduce((sum, it) => sum + it.starts.word.length, 0),
    MOST_PLACES,
  )
  // by the end of a word's number: 0, one more than the only line that has it, or that many have it
  const lineOf = new Uint16Array(last + 1)
  for (const { index, starts } of lines)
    for (const word of starts.word) {
      const place = word & last
      const other = lineOf[place]!
      if (other === 0) lineOf[place] = index + 1
      else if (other !== index + 1) lineOf[place] = MANY
    }
  return word => lineOf[word & last] === MANY
})
