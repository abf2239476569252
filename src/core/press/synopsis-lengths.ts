/** How long a synopsis may be, in characters; `long` is whole (docs/rules/press.md#press-kits). */
export const synopsisLimits = { short: 300, medium: 1000 } as const
export type SynopsisLength = keyof typeof synopsisLimits | 'long'

export interface SynopsisText {
  length: SynopsisLength
  text: string
}

/** A text in each length that says less than the next longer one, the shortest first; cut between sentences. */
export function synopsisLengths(whole: string, language: string): SynopsisText[] {
  const long = whole.trim()
  if (long === '') return []
  const sentences = [...segmenterOf(language).segment(long)].map(({ segment }) => segment)
  const texts: SynopsisText[] = [{ length: 'long', text: long }]
  for (const length of ['medium', 'short'] as const) {
    const text = cutTo(sentences, synopsisLimits[length])
    if (text !== '' && text !== texts[0]!.text) texts.unshift({ length, text })
  }
  return texts
}

/** As many whole sentences as fit. */
function cutTo(sentences: readonly string[], most: number): string {
  let text = ''
  for (const sentence of sentences) {
    if ((text + sentence).trimEnd().length > most) break
    text += sentence
  }
  return text.trim()
}

/** Documents may state a language that is none. */
function segmenterOf(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'sentence' })
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}
