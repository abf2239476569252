import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isShortened, matchPeople } from './match-people.ts'

/** docs/rules/same-name.md#people */
describe('matching people', () => {
  it.each([
    // en
    ['Damian McCarthy', 'Damian  Mc Carthy', 'same'],
    ['Tom Hanks', 'Thomas Hanks', 'different'],
    ['Alex Gibney', 'Alexander Gibney', 'similar'],
    ['Philip Seymour Hoffman', 'Philip Hoffman', 'likely'],
    ['Robert Downey', 'Robert Downey Jr.', 'similar'],
    ['Robert Downey Sr.', 'Robert Downey Jr.', 'similar'],
    ['Robert Downey, Jr.', 'Robert Downey Jr', 'same'],
    ['J.J. Abrams', 'JJ Abrams', 'same'],
    ['Kiro R.', 'Kiro Russo', 'similar'],
    ['Russo', 'Kiro Russo', 'similar'],
    ['Ethan Coen', 'Joel Coen', 'different'],
    ['Ingmar Bergman', 'Ingrid Bergman', 'different'],
    ['Jean Arthur', 'Sean Arthur', 'different'],
    // es, pt, ca
    ['Kiro Russo', 'KIRO RUSSO', 'same'],
    ['Russo, Kiro', 'Kiro Russo', 'same'],
    ['K. Russo', 'Kiro Russo', 'likely'],
    ['RUSSO K.', 'Kiro Russo', 'likely'],
    ['Julio César Ticona', 'Julio Cesar Ticona', 'same'],
    ['Miguel Ángel Peñaloza', 'Miguel Peñaloza', 'likely'],
    ['Guillermo del Toro', 'Guillermo del Toro Gómez', 'likely'],
    ['Álex de la Iglesia', 'Alex De La Iglesia', 'same'],
    ['Luis García-Berlanga', 'Luis García Berlanga', 'same'],
    ['Mario Russo', 'Maria Russo', 'similar'],
    ['Ana Lugo', 'Eva Luna', 'different'],
    ['João César Monteiro', 'Joao Monteiro', 'likely'],
    // fr
    ['Jean-Pierre Léaud', 'Jean Pierre Leaud', 'same'],
    ['J.-P. Melville', 'Jean-Pierre Melville', 'likely'],
    ['J. P. Melville', 'J.-P. Melville', 'same'],
    ['Jean Pierre', 'Jean-Pierre Léaud', 'similar'],
    ['Pascale Mbarga-Oyono', 'Pascale Mbarga Oyono', 'same'],
    ['Pascale Mbarga', 'Pascale Mbarga-Oyono', 'likely'],
    // de and the north
    ['Ulrike Groß', 'ULRIKE GROSS', 'same'],
    ['Jürgen Böttcher', 'Juergen Boettcher', 'same'],
    ['Jürgen Böttcher', 'Jurgen Bottcher', 'same'],
    ['Luzia Schmid', 'Luzia Schmidt', 'likely'],
    ['Anna Ruhland', 'Anna Ruhberg', 'different'],
    ['Ursula von der Leyen', 'Ursula Leyen', 'likely'],
    ['Søren Øst', 'Soeren Oest', 'same'],
    ['Lars Ærø', 'Lars Aero', 'same'],
    ['Åse Håkon', 'Aase Haakon', 'same'],
    // pl, tr
    ['Krzysztof Kieślowski', 'Krzysztof Kieslowski', 'same'],
    ['Paweł Łoziński', 'Pawel Lozinski', 'same'],
    ['Işıl Kaya', 'Isil Kaya', 'same'],
    ['İlker Çatak', 'ilker catak', 'same'],
    // scripts
    ['Андрей Тарковский', 'Andrei Tarkovsky', 'likely'],
    ['Tarkovskij Andrej', 'Andrei Tarkowski', 'likely'],
    ['А. Тарковский', 'Andrei Tarkovsky', 'likely'],
    ['Юрий Норштейн', 'Yuri Norstein', 'likely'],
    ['Anton Čechov', 'Anton Tschechow', 'likely'],
    ['Anton Chekhov', 'Антон Чехов', 'likely'],
    ['Γιώργος Λάνθιμος', 'Giorgos Lanthimos', 'likely'],
    ['Θόδωρος Αγγελόπουλος', 'Thodoros Angelopoulos', 'likely'],
    ['KOMURA Natsuko', 'Natsuko Komura', 'same'],
    ['Kurosawa Kiyoshi', 'Kiyoshi Kurosawa', 'same'],
    ['Ōtsuka Yasuo', 'Yasuo Ohtsuka', 'likely'],
    ['Ōtsuka Yasuo', 'Otsuka Yasuo', 'same'],
    ['黒澤明', '黒澤 明', 'same'],
    ['Hong Sang-soo', 'Sangsoo Hong', 'same'],
    ['봉준호', 'Bong Joon-ho', 'likely'],
    ['Hou Hsiao-hsien', 'Hou Xiaoxian', 'likely'],
    ['Youssef El-Kadi', 'Youssef al Kadi', 'same'],
    ['Youssef El-Kadi', 'Youssef Kadi', 'likely'],
    ['', 'Kiro Russo', 'different'],
  ] as const)('%s and %s are %s', (a, b, match) => {
    expect(matchPeople(a, b)).toBe(match)
    expect(matchPeople(b, a)).toBe(match)
  })

  const word = fc.stringMatching(/^[A-Z][a-zéüñł]{1,9}$/)
  const name = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' ')),
    fc.constantFrom(
      'K. Russo',
      'Jean-Pierre Léaud',
      'Robert Downey Jr.',
      'de la Cruz, Ana',
      'Юрий Норштейн',
      'Li Na',
    ),
    fc.string({ maxLength: 30 }),
  )

  it('is the same question both ways', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(matchPeople(a, b)).toBe(matchPeople(b, a))
      }),
    )
  })

  it('does not hear case, nor how an accent is encoded', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 4 }), name, (words, other) => {
        const own = words.join(' ')
        expect(matchPeople(own.normalize('NFD'), other)).toBe(matchPeople(own, other))
        expect(matchPeople(own, own.toUpperCase())).toBe('same')
        expect(matchPeople(own, [...words].reverse().join(' '))).toBe('same')
      }),
    )
  })

  it('never joins two names whose given and family names are both others', () => {
    const given = ['Kiro', 'Ana', 'Joel', 'Natsuko', 'Андрей', 'Jürgen', 'Marie', 'Guillermo']
    const family = ['Russo', 'Quispe', 'Komura', 'Тарковский', 'Böttcher', 'Mbarga-Oyono', 'del Toro', 'Coen']
    const at = fc.nat({ max: 7 })
    fc.assert(
      fc.property(at, at, at, at, fc.boolean(), (g, f, otherG, otherF, turned) => {
        fc.pre(g !== otherG && f !== otherF)
        const other = turned ? `${family[otherF]} ${given[otherG]}` : `${given[otherG]} ${family[otherF]}`
        expect(['similar', 'different']).toContain(matchPeople(`${given[g]} ${family[f]}`, other))
      }),
    )
  })

  it('knows a shortened name from one spelled otherwise', () => {
    expect(isShortened('K. Russo', 'Kiro Russo')).toBe(true)
    expect(isShortened('Guillermo del Toro', 'Guillermo del Toro Gómez')).toBe(true)
    expect(isShortened('Luzia Schmid', 'Luzia Schmidt')).toBe(false)
  })
})
