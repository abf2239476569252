export type LetterShelf = Record<never, never>
