import { expect, test } from 'vitest'
import { HoldersMemory } from './token-holders-memory.ts'

const begin = Temporal.Instant.from('2026-06-24T10:00:00Z')
const after = (milliseconds: number) => begin.add({ milliseconds })
const holder = { tokenId: '1', name: 'till', organisation: 'lapaz', scopes: [] }

test('a holder counts for a quarter of a second, and after half of it one looks again (docs/rules/roles.md#tokens)', () => {
  const memory = new HoldersMemory()
  memory.keep('key', { holder, seenAt: begin }, 0)
  expect(memory.get('key', after(-1))).toBeUndefined()
  expect(memory.get('key', after(124))).toBe(holder)
  expect(memory.get('key', after(125))).toBeUndefined()
  expect(memory.get('key', after(249))).toBe(holder)
  expect(memory.get('key', after(250))).toBeUndefined()
})

test('whatever changed in a team, nothing of before is kept', () => {
  const memory = new HoldersMemory()
  memory.keep('key', { holder, seenAt: begin }, 0)
  const since = memory.forgotten
  memory.forget()
  expect(memory.get('key', begin)).toBeUndefined()
  memory.keep('key', { holder, seenAt: begin }, since)
  expect(memory.get('key', begin)).toBeUndefined()
})
