import type { Words } from './chosen-words.ts'

/** The part of a document's address that names words of it: `?words=120-134`. */
export interface WordsAsked {
  words?: string
}

export const wordsSearch = (search: Record<string, unknown>): WordsAsked =>
  typeof search.words === 'string' && /^\d{1,9}-\d{1,9}$/.test(search.words) ? { words: search.words } : {}

export const askFor = ({ start, end }: Words): string => `${start}-${end}`

/** The words that an address asks for; undefined where it asks for none, or for none of this text. */
export function wordsAsked({ words }: WordsAsked, text: string): Words | undefined {
  const [start, end] = (words ?? '').split('-').map(Number)
  return start !== undefined && end !== undefined && start < end && end <= text.length
    ? { start, end }
    : undefined
}
