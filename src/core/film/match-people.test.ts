import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchPeople } from './match-people.ts'

/** docs/rules/choosing-a-fact.md#people */
describe('matching people', () => {
  it.each([
    ['Kiro Russo', 'KIRO RUSSO', 'same'],
    ['Julio César Ticona', 'Julio Cesar Ticona', 'same'],
    ['Kurosawa Kiyoshi', 'Kiyoshi Kurosawa', 'same'],
    ['Jean-Pierre Léaud', 'Jean Pierre Leaud', 'same'],
    ['Damian McCarthy', 'Damian  Mc Carthy', 'same'],
    ['Søren Øst', 'Soren Ost', 'same'],
    ['Miguel Ángel Peñaloza', 'Miguel Peñaloza', 'likely'],
    ['K. Russo', 'Kiro Russo', 'likely'],
    ['Luzia Schmid', 'Luzia Schmidt', 'likely'],
    ['Ingmar Bergman', 'Ingrid Bergman', 'different'],
    ['Ethan Coen', 'Joel Coen', 'different'],
    ['Russo', 'Kiro Russo', 'different'],
    ['Anna Ruhland', 'Anna Ruhberg', 'different'],
    ['', 'Kiro Russo', 'different'],
  ] as const)('%s and %s are %s', (a, b, match) => {
    expect(matchPeople(a, b)).toBe(match)
    expect(matchPeople(b, a)).toBe(match)
  })

  it('a name is itself, however it is ordered, cased or accented', () => {
    const word = fc.stringMatching(/^[A-Z][a-zéüñ]{2,9}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), words => {
        expect(matchPeople(words.join(' '), [...words].reverse().join(' '))).toBe('same')
        expect(matchPeople(words.join(' '), words.join(' ').toUpperCase())).toBe('same')
        expect(matchPeople(words.join(' '), words.join(' ').normalize('NFD'))).toBe('same')
      }),
    )
  })
})
