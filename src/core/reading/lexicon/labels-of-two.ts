import type { LabelMeaning } from '../languages/language-data.ts'
import { lean } from './lean.ts'

const WRITES = lean(
  /writ|screenplay|script|drehbuch|buch|geschr|scen[ae]r|ecri[tv]|escri[tv]|scritt|sceneggia|guion?(?!\p{L})|roteiro|argument/u,
)
const PRODUCES = /produ[czkt]|geproduc/u

/**
 * What a label means beyond its first meaning: "written and directed by", "direção e roteiro" say who directed and, with the
 * same words, who wrote or produced.
 */
export function withWriting(meaning: LabelMeaning, folded: string): readonly LabelMeaning[] {
  if (meaning !== 'directors') return [meaning]
  const more: LabelMeaning[] = [meaning]
  if (WRITES.test(folded)) more.push('writers')
  if (PRODUCES.test(folded)) more.push('producers')
  return more
}
