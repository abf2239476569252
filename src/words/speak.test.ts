import { describe, expect, test } from 'vitest'
import { houseLanguages } from '#core/localised.ts'
import { refusalCodes, refuse } from '#core/refusal.ts'
import { catalogs, type Key, type Room } from './catalogs.ts'
import { parametersOf, preferredLanguage, speak, speakRefusal } from './speak.ts'

const rooms = Object.keys(catalogs.en) as Room[]
const foreign = houseLanguages.filter(language => language !== 'en')

describe.each(rooms)('the words of %s', room => {
  const english = catalogs.en[room] as Record<string, string>
  test.each(foreign)('are all there in %s and ask for nothing else', language => {
    const words = catalogs[language][room] as Record<string, string>
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, sentence] of Object.entries(english)) {
      const asked = parametersOf(sentence)
      const takes = parametersOf(words[key]!)
      // A language may have one word for one and many; everything else must be told in all of them.
      const told = (names: string[]) => names.filter(name => name !== 'count')
      expect({ key, takes: told(takes) }).toEqual({ key, takes: told(asked) })
      expect([...asked, 'count'], `${key} in ${language}`).toEqual(expect.arrayContaining(takes))
    }
  })
})

test('every refusal has a sentence in every language, with and without what it is about', () => {
  for (const language of houseLanguages)
    for (const code of refusalCodes)
      expect(speakRefusal(language, refuse(code)), `${language} ${code}`).not.toBe('')
  expect(speakRefusal('en', refuse('not-enough-seats', { free: 1 }))).toContain('Only one seat is left')
  expect(speakRefusal('de', refuse('not-enough-seats'))).toContain('So viele Plätze')
})

test('a refusal tells as much as it knows', () => {
  const field = { field: 'quantity' }
  expect(speakRefusal('en', refuse('wrong-value', { ...field, value: 99 }))).toContain(
    '“99” cannot be used for “quantity”',
  )
  expect(speakRefusal('en', refuse('wrong-value', { ...field, value: '' }))).toContain(
    'The value for “quantity”',
  )
  expect(
    speakRefusal('fr', refuse('outside-edition', { what: 'screening', id: 'x', day: '2026-08-05' })),
  ).toContain('5 août 2026')
  expect(
    speakRefusal('es', refuse('in-use', { what: 'venue', name: 'Cine Kantuta', by: 'screenings', count: 3 })),
  ).toContain('«Cine Kantuta» todavía se usa en 3 funciones')
  expect(speakRefusal('de', refuse('not-found', { what: 'film', id: 'x' }))).toContain('Dieser Film')
})

test('a sentence that nobody has written is a fault of the program', () => {
  expect(() => speak('en', 'site.no-such-sentence' as Key)).toThrow(
    'No words in en for site.no-such-sentence',
  )
})

test.each([
  ['es-BO,es;q=0.9,en;q=0.5', 'es'],
  ['qu, fr;q=0.4, de;q=0.8', 'de'],
  ['ja', 'en'],
  ['de;q=0, fr;q=0.1', 'fr'],
  ['', 'en'],
  [undefined, 'en'],
])('a reader who asks for %s is answered in %s', (header, language) => {
  expect(preferredLanguage(header, 'en')).toBe(language)
})
