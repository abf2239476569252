import { fold } from './fold.ts'
import { remembered } from './remembered.ts'

/** Nothing but the words and figures of a text, folded, with single spaces: spellings that differ in marks are the same. */
export const plainWords = remembered(text =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
)
