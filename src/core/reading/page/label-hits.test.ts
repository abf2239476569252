import { expect, test } from 'vitest'
import { ALL_LANGUAGES } from '../languages/all-languages.ts'
import { beginsWith, LETTER } from '../lexicon/letters.ts'

test('every label and abbreviation begins with a letter, as words do at which labels are looked for', () => {
  const phrases = ALL_LANGUAGES.flatMap(it => [
    ...Object.values(it.labels),
    ...Object.values(it.abbreviations ?? {}),
  ]).flat()
  expect(phrases.filter(it => !beginsWith(it, LETTER))).toEqual([])
})
