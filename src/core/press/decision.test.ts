import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type AccreditationState,
  accreditationStates,
  mayBecome,
  mayBeUndone,
  undoMinutes,
} from './decision.ts'

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
