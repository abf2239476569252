import { expect, test } from 'vitest'
import { minutesInWords } from './minutes-in-words.ts'

test.each([
  ['en', 'Eighty-eight minutes of it', 88, 20],
  ['en', 'an hour and six minutes.', 66, 23],
  ['en', 'An hour and a half', 90, 18],
  ['en', 'two hours ten', 130, 13],
  ['fr', 'quatre-vingt-dix-sept minutes', 97, 29],
  ['es', 'una hora y media de cine', 90, 16],
  ['de', 'Achtundachtzig Minuten', 88, 22],
  ['it', "Un' ora e ventuno minuti", 81, 24],
  ['nl', 'een uur en twintig', 80, 18],
])('%s: %s', (language, text, minutes, length) => {
  expect(minutesInWords(text, language)).toEqual({ minutes, length })
})

test.each(['ten-minute walk', 'eight hours', 'seven sisters, two minutes', 'one hours and minutesy'])(
  'no length: %s',
  text => {
    expect(minutesInWords(text, 'en')).toBeUndefined()
  },
)
