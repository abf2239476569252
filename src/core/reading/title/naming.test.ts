import { expect, test } from 'vitest'
import { fold } from '../lexicon/fold.ts'
import { gathered, type Naming, titleKey, titleNumber } from './naming.ts'

/** Spellings at places one behind the other. */
const namingsOf = (...texts: string[]): Naming[] =>
  texts.map((text, at) => {
    const span = { start: at, end: at + text.length, line: at }
    return { text, folded: fold(text), ...span, place: 'line', signs: [] }
  })
const numberOf = (text: string) => titleNumber(fold(text))
const spellings = (...texts: string[]) =>
  gathered(namingsOf(...texts)).map(it => it.namings.map(own => own.text))

test('places that say the same words in any case, accents and marks name one title, in the order of the page', () => {
  expect(spellings('Low Tide', 'Años luz', 'LOW TIDE', 'anos-luz', '«Low Tide»')).toEqual([
    ['Low Tide', 'LOW TIDE', '«Low Tide»'],
    ['Años luz', 'anos-luz'],
  ])
})

test('titles with the same number are different titles, also where a third has the number behind theirs', () => {
  // the numbers of letters and figures count without spaces; that of the last is one above
  const same = ['Heart Land', 'Heartland', 'HEART LAND', 'heart lanE', 'heartlanE']
  expect(new Set(same.map(numberOf)).size).toBe(2)
  expect(numberOf('heartlanE')).toBe(numberOf('Heartland') + 1)
  expect(spellings(...same)).toEqual([
    ['Heart Land', 'HEART LAND'],
    ['Heartland'],
    ['heart lanE'],
    ['heartlanE'],
  ])
  expect(new Set(same.map(titleKey)).size).toBe(4)
})

test('marks alone name nothing, figures and writings beyond the first plane do', () => {
  expect(spellings('—', '…', '1917', '𠮷野', '𠮷')).toEqual([['1917'], ['𠮷野'], ['𠮷']])
})
