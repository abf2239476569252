import { expect, test } from 'vitest'
import { isUpTo } from '#core/programme/moment.ts'
import { isAsking, linkUntil } from './accreditation.ts'

const edition = { endsOn: Temporal.PlainDate.from('2026-06-28'), timeZone: 'America/La_Paz' }
const terms = { editionId: 'e', isOpen: true, closesOn: null, linkDays: 30, passProductId: null }

test('one may ask to the end of the last day, by the clock of the festival', () => {
  const at = (text: string) => Temporal.Instant.from(text)
  expect(isAsking(terms, edition, at('2026-06-29T03:59:59Z'))).toBe(true)
  expect(isAsking(terms, edition, at('2026-06-29T04:00:00Z'))).toBe(false)
  expect(isAsking({ ...terms, closesOn: '2026-06-01' }, edition, at('2026-06-02T04:00:00Z'))).toBe(false)
  expect(isAsking({ ...terms, isOpen: false }, edition, at('2026-06-01T04:00:00Z'))).toBe(false)
  const last = linkUntil({ ...terms, linkDays: 1 }, edition)
  expect(isUpTo(last, edition.timeZone, at('2026-06-30T03:59:59Z'))).toBe(true)
  expect(isUpTo(last, edition.timeZone, at('2026-06-30T04:00:00Z'))).toBe(false)
})
