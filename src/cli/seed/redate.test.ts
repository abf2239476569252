import fc from 'fast-check'
import { expect, test } from 'vitest'
import { redate } from './redate.ts'

const day = fc
  .integer({ min: 0, max: 20_000 })
  .map(days => Temporal.PlainDate.from('2020-01-01').add({ days }))
const from = Temporal.PlainDate.from('2027-08-04')

test('a document moved and moved back says what it said', () => {
  const text =
    'Thursday Thu 05.08.202705.08.2720:00 · viernes, 6 de agosto de 2027 · samedi 7 août 2027 · 2027-08-08'
  fc.assert(
    fc.property(day, to => {
      // Days that lie in both spans would be moved once more; the demo never moves by less than its own length.
      fc.pre(Math.abs(from.until(to).days) > 5)
      expect(redate(redate(text, from, to, 5), to, from, 5)).toBe(text)
    }),
  )
})

test('weekdays follow their date', () => {
  const to = Temporal.PlainDate.from('2026-11-20')
  expect(redate('Donnerstag, 5. August 2027', from, to, 5)).toBe('Samstag, 21. November 2026')
  expect(redate('Thursday Thu 05.08.202705.08.2720:00', from, to, 5)).toBe(
    'Saturday Sat 21.11.202621.11.2620:00',
  )
})

test('days outside the edition stay', () => {
  const text = '16 de julio de 1809, 2027-08-03 and 09.08.2027'
  expect(redate(text, from, from.add({ days: 100 }), 5)).toBe(text)
})
