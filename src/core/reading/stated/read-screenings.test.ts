import { expect, test } from 'vitest'
import { readScreenings } from './read-screenings.ts'

const read = (...rows: string[][]) => readScreenings([{ name: 'Sheet', rows }], 'en')

test.each([
  ['en', ['Film', 'Screen', 'Date', 'Time', 'Minutes', 'Kind', 'Remarks'], '24/11/2026', 'Press'],
  [
    'es',
    ['Película', 'Sala', 'Fecha', 'Hora', 'Duración', 'Tipo', 'Observaciones'],
    '24 de noviembre de 2026',
    'Prensa',
  ],
  ['de', ['Filmtitel', 'Saal', 'Datum', 'Uhrzeit', 'Dauer', 'Art', 'Bemerkungen'], '24.11.2026', 'Presse'],
  [
    'fr',
    ['Titre', 'Salle', 'Date', 'Heure', 'Durée', 'Type de séance', 'Remarques'],
    '24 novembre 2026',
    'presse',
  ],
  [
    'it',
    ['Titolo', 'Sala', 'Data', 'Orario', 'Durata', 'Tipo di proiezione', 'Note'],
    '24/11/2026',
    'stampa',
  ],
  [
    'pt',
    ['Título', 'Sala', 'Data', 'Horário', 'Duração', 'Tipo de sessão', 'Observações'],
    '24/11/2026',
    'Imprensa',
  ],
  ['nl', ['Titel', 'Zaal', 'Datum', 'Aanvangstijd', 'Duur', 'Soort', 'Opmerkingen'], '24-11-2026', 'pers'],
  ['ca', ['Títol', 'Sala', 'Data', 'Hora', 'Durada', 'Tipus', 'Observacions'], '24/11/2026', 'Premsa'],
])('headings in %s', (_, headings, day, kind) => {
  expect(read(headings, ['Salt', 'Kino 1', day, '20:30', '98', kind, 'OV'])).toMatchObject([
    {
      film: 'Salt',
      place: 'Kino 1',
      date: '2026-11-24',
      time: '20:30',
      minutes: 98,
      kind: 'press-and-industry',
      notes: 'OV',
    },
  ])
})

test('a row without a film shows the one above it, two columns make one place, and rows keep their numbers', () => {
  expect(
    read(
      ['Programme 2026'],
      [],
      ['Title', 'Venue', 'Screen', 'Date'],
      ['Salt', 'Kino Rex', '2', '2026-11-24 20:30'],
      [],
      ['', 'Kino Rex', '1', '2026-11-25 18:00'],
      ['Saturday'],
    ),
  ).toMatchObject([
    { row: 4, film: 'Salt', place: 'Kino Rex 2', date: '2026-11-24', time: '20:30', kind: 'public' },
    { row: 6, film: 'Salt', place: 'Kino Rex 1', date: '2026-11-25', time: '18:00' },
  ])
})

test('what cannot be read is left open, and what no sheet of screenings is gives none', () => {
  expect(read(['Film', 'Date', 'Time', 'Kind'], ['Salt', 'soon', 'late', 'gala'])).toMatchObject([
    { date: undefined, time: undefined, minutes: undefined, kind: undefined, when: 'soon late' },
  ])
  expect(read(['Film', 'Director'], ['Salt', 'Ana Bek'])).toEqual([])
  expect(read()).toEqual([])
})

test.each([
  ['nicht öffentlich', undefined],
  ['no público', undefined],
  ['non-public', undefined],
  ['private (not public)', undefined],
  ['Privat für alle Gäste', undefined],
  ['Personal', undefined],
  ['keine Presse', undefined],
  ['Pressevorführung (nicht öffentlich)', 'press-and-industry'],
  ['öffentlich', 'public'],
  ['Público', 'public'],
  ['Schulvorstellung', 'school'],
  ['scolaire', 'school'],
  ['Press & Industry', 'press-and-industry'],
])('“%s” is said of whom a screening is for', (cell, kind) => {
  expect(read(['Film', 'Date', 'Kind'], ['Salt', '24/11/2026', cell])[0]?.kind).toBe(kind)
})
