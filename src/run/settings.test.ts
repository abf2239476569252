import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSettings, settingsForm } from './settings.ts'

test('every setting is in docs/settings.md, and nothing else is', () => {
  const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8')
  const told = [...page.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, name]) => name)
  expect(told.toSorted()).toEqual(Object.keys(settingsForm.shape).toSorted())
})

test('without settings the house listens on this machine alone', () => {
  expect(readSettings({})).toMatchObject({ port: 4321, host: '127.0.0.1', databaseUrl: undefined })
})

test('a wrong setting is named, and its value is not', () => {
  const answer = readSettings({ DATABASE_URL: 'mysql://secret@host/x', PORT: 'many' })
  expect(answer).toHaveProperty('sentence', expect.stringMatching(/PORT.*DATABASE_URL/))
  expect(answer).not.toHaveProperty('sentence', expect.stringContaining('secret'))
})

test('an empty setting counts as none', () => {
  expect(readSettings({ PORT: '', CARTELERA_URL: '' })).toMatchObject({ port: 4321, publicUrl: undefined })
})
