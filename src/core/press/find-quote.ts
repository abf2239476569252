import { type Word, wordsIn } from './words-in.ts'

/** From its first character up to, not including, its last, in UTF-16 units. */
export interface QuoteSpan {
  start: number
  end: number
}

/** Where a quote stands, a span for each of its parts; or the passage that comes nearest to it. */
export type QuoteFound = { spans: QuoteSpan[] } | { nearest: string }

const cut = /\[?\s*(?:…|\.{3,})\s*\]?/
/** Words in brackets that stand by themselves; brackets inside a word only mark a changed letter. */
const insertion = /(?<![\p{L}\p{N}])\[[^\][]*\](?![\p{L}\p{N}])/u

/** Looks for the words of a quote in a document (docs/rules/pull-quotes.md#whether-the-words-are-there). */
export function findQuote(text: string, quote: string): QuoteFound {
  const words = wordsIn(text)
  const parts = quote
    .split(cut)
    .flatMap(part => part.split(insertion))
    .map(part => wordsIn(part.replaceAll(/[[\]]/g, '')))
    .filter(part => part.length > 0)
  const spans = parts.length > 0 ? spansOf(words, parts) : undefined
  return spans ? { spans } : { nearest: nearestPassage(text, words, parts.flat()) }
}

/** The earliest place of each part after the one before: whenever all can be had in order, so they are. */
function spansOf(words: readonly Word[], parts: readonly Word[][]): QuoteSpan[] | undefined {
  const spans: QuoteSpan[] = []
  let from = 0
  for (const part of parts) {
    const at = placeOf(words, part, from)
    if (at === undefined) return undefined
    from = at + part.length
    spans.push({ start: words[at]!.start, end: words[from - 1]!.end })
  }
  return spans
}

/** Knuth, Morris and Pratt: a text of one word over and over takes no longer than another. */
function placeOf(words: readonly Word[], part: readonly Word[], from: number): number | undefined {
  const back = [0]
  for (let at = 1, same = 0; at < part.length; at += 1) {
    while (same > 0 && part[at]!.word !== part[same]!.word) same = back[same - 1]!
    if (part[at]!.word === part[same]!.word) same += 1
    back.push(same)
  }
  for (let at = from, same = 0; at < words.length; at += 1) {
    while (same > 0 && words[at]!.word !== part[same]!.word) same = back[same - 1]!
    if (words[at]!.word === part[same]!.word) same += 1
    if (same === part.length) return at - same + 1
  }
  return undefined
}

/** Words of the same paragraph told on either side of the nearest passage. */
const beside = 3

/**
 * As many words as the quote has, where most of its words occur, and some beside them; of places with as many, one that
 * begins with a word of the quote.
 */
function nearestPassage(text: string, words: readonly Word[], quote: readonly Word[]): string {
  if (words.length === 0 || quote.length === 0) return ''
  const length = Math.min(quote.length, words.length)
  const wanted = countsOf(quote)
  const inside = new Map<string, number>()
  let shared = 0
  let best = { nearness: -1, at: 0 }
  for (const [at, { word }] of words.entries()) {
    const before = inside.get(word) ?? 0
    inside.set(word, before + 1)
    if (before < (wanted.get(word) ?? 0)) shared += 1
    const left = words[at - length]?.word
    if (left !== undefined) {
      const there = inside.get(left)!
      inside.set(left, there - 1)
      if (there <= (wanted.get(left) ?? 0)) shared -= 1
    }
    if (at < length - 1) continue
    const begins = wanted.has(words[at - length + 1]!.word)
    const nearness = shared * 2 + (begins ? 1 : 0)
    if (nearness > best.nearness) best = { nearness, at: at - length + 1 }
  }
  const isOneParagraph = (one: Word | undefined, next: Word | undefined) =>
    one !== undefined && next !== undefined && !/\n\s*\n/.test(text.slice(one.end, next.start))
  let first = best.at
  let last = best.at + length - 1
  while (best.at - first < beside && isOneParagraph(words[first - 1], words[first])) first -= 1
  while (last < best.at + length - 1 + beside && isOneParagraph(words[last], words[last + 1])) last += 1
  return text.slice(words[first]!.start, words[last]!.end)
}

function countsOf(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
