import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchCompanies } from './match-companies.ts'

/** docs/rules/same-name.md#companies */
describe('matching companies', () => {
  it.each([
    ['Totem Films', 'TOTEM FILMS', 'same'],
    ['Andina Ltd.', 'Andina', 'same'],
    ['Andina Limited', 'Andina Inc.', 'same'],
    ['Socavón Cine S.R.L.', 'Socavon Cine SRL', 'same'],
    ['Maravilla, S.L.', 'Maravilla', 'same'],
    ['Lucca Film S.p.A.', 'Lucca Film', 'same'],
    ['Lumen Sp. z o.o.', 'Lumen', 'same'],
    ['Zentral GmbH & Co. KG', 'Zentral GmbH', 'same'],
    ['Nordlys A/S', 'Nordlys', 'same'],
    ['Kuu Oy', 'Kuu', 'same'],
    ['Duna Kft.', 'Duna', 'same'],
    ['Polder B.V.', 'Polder', 'same'],
    ['Socavón (Bolivia)', 'Socavón', 'same'],
    ['Perro & Gato', 'Perro y Gato', 'same'],
    ['Hund und Katze', 'Hund & Katze', 'same'],
    ['Chien et Chat', 'Chien & Chat', 'same'],
    ['The Match Factory', 'Match Factory', 'same'],
    ['Totem Films', 'Totem', 'likely'],
    ['Zentral Filmproduktion', 'Zentral Film', 'likely'],
    ['Andina Productions', 'Andina Production Company', 'likely'],
    ['Maravilla Producciones', 'Maravilla', 'likely'],
    ['Alpha Violet', 'Alpha Violett', 'likely'],
    ['Film Factory', 'Media Factory', 'similar'],
    ['Alpha Distribution', 'Alpha Production', 'similar'],
    ['Best Friend Forever', 'BFF Sales', 'similar'],
    ['Arte', 'Arte France Cinéma', 'similar'],
    ['Andina', 'Altiplano', 'different'],
    ['Films', 'Pictures', 'different'],
    ['A', 'B', 'different'],
  ] as const)('%s and %s are %s', (a, b, match) => {
    expect(matchCompanies(a, b)).toBe(match)
    expect(matchCompanies(b, a)).toBe(match)
  })

  const name = fc.oneof(
    fc.string({ maxLength: 24 }),
    fc
      .array(
        fc.constantFrom(
          'Andina',
          'Totem',
          'Film',
          'Films',
          'GmbH',
          '&',
          'Sales',
          'Best',
          'Friend',
          '(France)',
          'y',
        ),
        {
          minLength: 1,
          maxLength: 4,
        },
      )
      .map(words => words.join(' ')),
  )

  it('is the same question both ways, whatever the case and the accents', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(matchCompanies(a, b)).toBe(matchCompanies(b, a))
        expect(matchCompanies(a.normalize('NFD'), b)).toBe(matchCompanies(a.normalize('NFC'), b))
        expect(matchCompanies(a, a)).toBe('same')
      }),
    )
  })

  it('never joins companies that share nothing but what they do', () => {
    const own = fc.constantFrom('Andina', 'Totem', 'Zentral', 'Kuu', 'Polder')
    const trade = fc.constantFrom('Film', 'Films GmbH', 'Productions', 'Sales', '(Bolivia)')
    fc.assert(
      fc.property(own, own, trade, trade, (one, other, does, did) => {
        fc.pre(one !== other)
        expect(matchCompanies(`${one} ${does}`, `${other} ${did}`)).toBe('different')
      }),
    )
  })
})
