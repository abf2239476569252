import type { LabelMeaning } from '../languages/language-data.ts'
import { fold } from '../lexicon/fold.ts'
import { countriesIn } from '../lexicon/lists-of-names.ts'
import { wordsOf } from '../lexicon/word-sets.ts'
import { COMPANY_WORDS } from '../names/company-names.ts'
import type { LabelledPart } from '../page/labelled-parts.ts'
import type { Page } from '../page/page.ts'
import { arePersons, countNames } from './labelled-companies.ts'

/**
 * "Distribution" is who plays or who distributes: the cast where three or more names stand behind it, or two persons on a
 * page that lists no cast, or one where distributors have a label of their own; else companies.
 */
export function castOrDistributors(
  page: Page,
  part: LabelledPart,
  meaning: LabelMeaning,
  parts: readonly LabelledPart[],
): LabelMeaning {
  if (meaning !== 'cast' && meaning !== 'distributors') return meaning
  const label = fold(page.text.slice(part.labelStart, part.labelEnd))
  const words = wordsOf('castOrDistributors', [page.language])
  // `Distribution en France`: no cast has a country
  if (words.some(it => label.startsWith(`${it} `)) && countriesIn(label, false).length > 0)
    return 'distributors'
  if (!words.includes(label)) return meaning
  const text = page.text.slice(part.start, part.end)
  if (COMPANY_WORDS.test(text)) return 'distributors'
  const listed = (field: LabelMeaning) => parts.some(it => it !== part && it.meanings.includes(field))
  const names = countNames(text, page.language)
  if (names >= 3) return 'cast'
  if (!arePersons(text, page.language)) return meaning
  if (names === 2 && !listed('cast')) return 'cast'
  return listed('distributors') ? 'cast' : meaning
}
