import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { fold } from './fold.ts'

/** Sections of papers and magazines in every language, folded: "politics", "Feuilleton". */
export const PAPER_SECTIONS: ReadonlySet<string> = new Set(
  ALL_LANGUAGES.flatMap(data => data.paperSections ?? []).map(fold),
)
