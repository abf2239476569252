import fc from 'fast-check'
import { expect, test } from 'vitest'
import { houseLanguages } from '#core/localised.ts'
import { moneyOf } from './amounts.ts'
import { dayName, dayRange, timeOf } from './dates.ts'
import { countryName, languageName, listOf } from './names.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ')

test('days and times are told by the clock of the venue, in the words of the reader', () => {
  const evening = Temporal.ZonedDateTime.from('2022-06-24T20:45[Europe/Zurich]')
  expect(timeOf('en', evening)).toBe('20:45')
  expect(dayName('de', evening.toPlainDate())).toBe('Freitag, 24. Juni')
  expect(dayName('es', evening.toPlainDate())).toBe('viernes, 24 de junio')
  expect(plain(dayRange('fr', evening.toPlainDate(), evening.toPlainDate().add({ days: 4 })))).toBe(
    '24–28 juin 2022',
  )
})

test('money is told with its own number of digits', () => {
  expect(plain(moneyOf('en', { amount: 3050, currency: 'BOB' }))).toBe('Bs 30.50')
  expect(plain(moneyOf('de', { amount: 1200, currency: 'JPY' }))).toBe('1.200 ¥')
})

test('countries and languages are named, and a code that is none is told as it stands', () => {
  expect(countryName('fr', 'BO')).toBe('Bolivie')
  expect(languageName('de', 'qu')).toBe('Quechua')
  expect(listOf('es', ['Bolivia', 'Francia'])).toBe('Bolivia y Francia')
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...houseLanguages), (code, language) => {
      expect(typeof countryName(language, code)).toBe('string')
      expect(typeof languageName(language, code)).toBe('string')
    }),
  )
})
