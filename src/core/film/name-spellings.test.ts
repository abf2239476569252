import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameSpellings } from './name-spellings.ts'

const told = (...texts: string[]) =>
  nameSpellings(texts.map((text, index) => ({ id: String(index), text }))).map(({ spellings }) =>
    spellings.map(({ spelling }) => spelling),
  )

test('a character with and without an accent is told, the usual spelling first', () => {
  expect(told('Doña Ines waits.', 'With Doña Inés. Later Doña Inés leaves.')).toEqual([
    ['Doña Inés', 'Doña Ines'],
  ])
})

test('a name of three words is told once, not its end once more', () => {
  expect(told('Julia Inés Mora', 'Julia Ines Mora')).toEqual([['Julia Inés Mora', 'Julia Ines Mora']])
})

test('capitals and ways of encoding an accent are no other spelling', () => {
  expect(told('José Luna sings.', 'JOSÉ LUNA sings.', 'José Luna sings.'.normalize('NFD'))).toEqual([])
})

test('different names are not put together', () => {
  expect(told('Ana Luna and Ana Lugo', 'Eva Luna')).toEqual([])
})

test('every place is where the spelling stands', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Inés', 'Ines', 'Luna', 'and', '. ', ' ', 'Ñusta', 'é'), { maxLength: 30 }),
      words => {
        const text = words.join(' ')
        for (const { spellings } of nameSpellings([{ id: 'a', text }]))
          for (const { spelling, sources } of spellings)
            for (const { start, end } of sources)
              expect(text.slice(start, end).toLowerCase()).toBe(spelling.toLowerCase())
      },
    ),
  )
})
