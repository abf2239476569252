import { expect, test } from 'vitest'
import type { SeatMove } from '../api/seats.ts'
import { happenings, ownReason } from './seat-history.ts'

const line = (id: number, part: Partial<SeatMove>): SeatMove => ({
  ...{ id, allocation: 'public', act: 'move', capacityChange: 0, heldChange: 0, soldChange: 0 },
  ...{
    blockedChange: 0,
    at: '2026-06-24T12:00:00Z',
    by: 'wara',
    byName: 'Wara',
    why: 'critics',
    orderId: null,
    places: [],
  },
  ...part,
})

test('both sides of a move are one thing that happened', () => {
  const told = happenings([
    line(2, { allocation: 'press', capacityChange: 6 }),
    line(1, { allocation: 'public', capacityChange: -6 }),
  ])
  expect(told).toMatchObject([{ act: 'move', seats: 6, from: ['public'], to: ['press'], byName: 'Wara' }])
})

test('no-shows of several allocations go to the standby line in one; baskets and sales are left out', () => {
  const why = 'no-shows, 10 min before the start'
  const told = happenings([
    line(6, { act: 'set-free', why, allocation: 'standby', capacityChange: 2 }),
    line(5, { act: 'set-free', why, allocation: 'guests', capacityChange: -2 }),
    line(4, { act: 'set-free', why, allocation: 'standby', capacityChange: 3 }),
    line(3, { act: 'set-free', why, allocation: 'public', capacityChange: -3 }),
    line(2, { act: 'no-show', why, soldChange: -5 }),
    line(1, { act: 'hold', heldChange: 2 }),
  ])
  expect(told.map(({ act, seats, from, to }) => [act, seats, from, to])).toEqual([
    ['set-free', 5, ['public', 'guests'], ['standby']],
    ['no-show', 5, ['public'], []],
  ])
  expect(ownReason(why)).toEqual({ what: 'no-shows', minutes: 10 })
  expect(ownReason('critics, as promised')).toBeUndefined()
})

test('blocking counts the seats that are kept empty, and equal acts at other moments stay apart', () => {
  const told = happenings([
    line(2, { act: 'block', blockedChange: 2, why: 'camera', at: '2026-06-24T13:00:00Z' }),
    line(1, { act: 'block', blockedChange: 2, why: 'camera' }),
  ])
  expect(told.map(({ act, seats, from }) => [act, seats, from])).toEqual([
    ['block', 2, ['public']],
    ['block', 2, ['public']],
  ])
})
