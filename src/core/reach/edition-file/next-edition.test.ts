import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tableNamed } from './all-tables.ts'
import { type Heir, inheritedRows, weeksUntil } from './next-edition.ts'

test('the first day keeps its weekday and is the nearest to the one asked for', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
  const plain = day.map(date => Temporal.PlainDate.from(date.toISOString().slice(0, 10)))
  fc.assert(
    fc.property(plain, plain, (before, asked) => {
      const first = before.add({ weeks: weeksUntil(before, asked) })
      expect(first.dayOfWeek).toBe(before.dayOfWeek)
      expect(Math.abs(first.until(asked).days)).toBeLessThanOrEqual(3)
    }),
  )
})

test('hours keep their wall clock across summer time; exceptions follow their sections and leave screenings behind', () => {
  let number = 0
  const heir: Heir = {
    ...{ editionId: 'new', timeZone: 'Europe/Zurich', days: 7 * 26, ids: new Map() },
    newId: () => `new-${++number}`,
  }
  const [window] = inheritedRows(
    tableNamed('opening_window'),
    [
      {
        ...{ id: 'w', edition_id: 'old', screen_id: 'screen' },
        ...{ opens: '2026-01-08T09:00:00+00:00', closes: '2026-01-08T22:00:00+00:00' },
      },
    ],
    heir,
  )
  expect(window).toEqual({
    ...{ id: 'new-1', edition_id: 'new', screen_id: 'screen' },
    ...{ opens: '2026-07-09T08:00:00Z', closes: '2026-07-09T21:00:00Z' },
  })
  heir.ids.set('shorts', 'shorts-new')
  const price = {
    ...{ id: 'p', edition_id: 'old', removed_at: null },
    exceptions: [
      { amount: 5, sectionId: 'shorts' },
      { amount: 6, screeningId: 's' },
      { amount: 7, sectionId: 'gone' },
      { amount: null, kind: 'school' },
    ],
  }
  const rows = inheritedRows(tableNamed('price'), [price, { ...price, id: 'q', removed_at: 'then' }], heir)
  expect(rows).toHaveLength(1)
  expect(rows[0]!.exceptions).toEqual([
    { amount: 5, sectionId: 'shorts-new' },
    { amount: null, kind: 'school' },
  ])
})
