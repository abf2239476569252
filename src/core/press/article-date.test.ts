import { expect, test } from 'vitest'
import { articleDate } from './article-date.ts'

const cameIn = Temporal.PlainDate.from('2026-09-01')
const dateOf = (text: string, language: string, screenings: { date: string }[] = []) =>
  articleDate({ text, language, facts: { screenings } }, cameIn)?.toString()

test.each([
  ['en', 'Salt Roads\n\nReview by Ann Lee\n\nThu 12 Oct 2023 11.00 BST\n\nIt begins.', '2023-10-12'],
  ['es', '# La sal\n\nPor Mirito Torre | 24/11/2023\n\nEmpieza.', '2023-11-24'],
  ['fr', 'Le sel\nPublié le 22/09/2025 à 08h15 – Mis à jour le 23/09/2025 à 10h02\n', '2025-09-22'],
  ['de', 'Salz\n\n11. Juni 2012\n', '2012-06-11'],
])('%s: the date beside the headline is the day it appeared', (language, text, day) => {
  expect(dateOf(text, language)).toBe(day)
})

test('no date in prose, without a year, of a showing or still to come is taken', () => {
  const prose = `The film that opened the festival on 3 May 2021 comes back to the town in which it was made, ${'slowly '.repeat(9)}`
  expect(dateOf(`Salt Roads\n\n${prose}\n`, 'en')).toBeUndefined()
  expect(dateOf('Salt Roads\n\nIn cinemas 3 May\n', 'en')).toBeUndefined()
  expect(dateOf('Salt Roads\n\n3 May 2021, 18:00\n', 'en', [{ date: '2021-05-03' }])).toBeUndefined()
  expect(dateOf('Salt Roads\n\n3 May 2027\n', 'en')).toBeUndefined()
  expect(dateOf(`${'Word\n'.repeat(20)}3 May 2021\n`, 'en')).toBeUndefined()
})
