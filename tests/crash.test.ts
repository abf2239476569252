import { expect, test } from 'vitest'
import { crashDuring } from '../bench/box-office/crash-run.ts'

test('kill -9 on the house and its database during purchases: nothing acknowledged is lost, no seat is sold twice', async () => {
  const told = await crashDuring(100, true)
  expect(told.wrong).toEqual([])
  expect(told.orders + told.soldOut).toBe(told.purchases)
  expect(told.acknowledgedAtKill).toBeGreaterThan(0)
})
