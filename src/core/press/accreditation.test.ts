import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '#core/refusal.ts'
import {
  type AccreditationState,
  type Application,
  accreditationStates,
  isAsking,
  isUpTo,
  linkUntil,
  mayBecome,
  mayBeUndone,
  readApplication,
  undoMinutes,
} from './accreditation.ts'

const application: Application = {
  ...{ name: 'Inés', outlet: 'Radio', role: 'radio', email: 'ines@radio.example', language: 'es' },
  ...{ languages: [], link: '', message: '' },
}
const edition = { endsOn: Temporal.PlainDate.from('2026-06-28'), timeZone: 'America/La_Paz' }
const terms = { editionId: 'e', isOpen: true, closesOn: null, linkDays: 30, passProductId: null }

test('nothing that is read can begin a header of its own', () => {
  const sly = fc.string({ unit: fc.constantFrom('a', '\r', '\n', '\u2028', ' ', ':', '\u202e') })
  fc.assert(
    fc.property(sly, sly, (name, outlet) => {
      const read = readApplication({ ...application, name, outlet })
      if (!isRefusal(read))
        expect(`${read.name}${read.outlet}`).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}]/u)
    }),
  )
})

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

test('only what nobody heard of is undone, and no state leads to itself', () => {
  const at = Temporal.Instant.from('2026-06-01T12:00:00Z')
  const states = fc.constantFrom<AccreditationState>(...accreditationStates)
  fc.assert(
    fc.property(states, states, fc.integer({ min: 0, max: 30 }), (from, to, minutes) => {
      if (from === to || to === 'pending') expect(mayBecome(from, to)).toBe(false)
      const isOpen = mayBeUndone({ state: from, at }, at.add({ minutes }))
      expect(isOpen).toBe(minutes < undoMinutes && (from === 'approved' || from === 'declined'))
    }),
  )
})
