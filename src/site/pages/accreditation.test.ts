import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Refusal } from '#core/refusal.ts'
import { rehearsalView } from '../rehearsal/programme.ts'
import { accreditationPage } from './accreditation.ts'

const now = Temporal.Instant.from('2020-01-01T00:00:00Z')
const terms = { editionId: 'e', isOpen: true, closesOn: null, linkDays: 30, passProductId: null }

const refusedPage = async (refusal: Refusal) =>
  load(String(await accreditationPage(rehearsalView('en'), terms, now, { refusal })))

test.each([
  ['name', '#name', 'problem'],
  ['outlet', '#outlet', 'outlet-why problem'],
  ['role', '#role', 'problem'],
  ['languages', '#other-languages', 'problem'],
  ['link', '#work', 'problem'],
  ['message', '#message', 'problem'],
])('a refused %s is marked and says why', async (field, input, by) => {
  const page = await refusedPage({ refused: 'wrong-value', about: { field, value: 'x' } })
  expect([page(input).attr('aria-invalid'), page(input).attr('aria-describedby')]).toEqual(['true', by])
  expect(page('[aria-invalid]')).toHaveLength(1)
  for (const id of by.split(' ')) expect(page(`#${id}`)).toHaveLength(1)
})

test('refused languages are told of the whole group', async () => {
  const page = await refusedPage({ refused: 'wrong-value', about: { field: 'languages', value: 'x' } })
  expect(page('fieldset').attr('aria-describedby')).toBe('problem')
})

test('the field that only programs see has a name that no address book fills in', async () => {
  const page = load(String(await accreditationPage(rehearsalView('en'), terms, now)))
  const trap = page('.hidden input')
  expect(trap.attr('name')).toMatch(/^[a-z-]+$/)
  for (const known of ['name', 'mail', 'phone', 'tel', 'web', 'site', 'url', 'address', 'company', 'city'])
    expect(`${trap.attr('name')} ${trap.attr('id')}`).not.toContain(known)
})
