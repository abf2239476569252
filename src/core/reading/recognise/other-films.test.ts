import { describe, expect, test } from 'vitest'
import { ofAnotherFilm, sentenceStart } from './other-films.ts'

describe('the sentence of a place', () => {
  const sentenceOf = (text: string, words: string) => text.slice(sentenceStart(text, text.indexOf(words)))

  test('begins behind the last full stop before a capital', () => {
    expect(sentenceOf('It opens in May. It runs 96 minutes.', 'runs')).toBe('It runs 96 minutes.')
    expect(sentenceOf('„Was nun?“ fragt er. «Nie.» ¿Quién la rodó? Ella.', 'rodó')).toBe(
      '¿Quién la rodó? Ella.',
    )
  })

  test('goes on behind initials, figures and small letters', () => {
    expect(sentenceOf('Shot by A. Doe in approx. five weeks.', 'weeks')).toBe(
      'Shot by A. Doe in approx. five weeks.',
    )
  })

  test('begins with the text, or as far back as sentences are read', () => {
    expect(sentenceStart('It runs', 3)).toBe(0)
    expect(sentenceStart(`End. ${'a'.repeat(900)}`, 800)).toBe(200)
  })
})

test('what is told behind another title in quotation marks, or one with its year, is of that film', () => {
  const told = (text: string) => ofAnotherFilm(text, text.indexOf('won'), 'Low Tide')
  expect(told('Her “Long Night” won a prize.')).toBe(true)
  expect(told('Long Night (Jane Doe, 2012) won a prize.')).toBe(true)
  expect(told('Her “Low Tide” won a prize.')).toBe(false)
  expect(told('The film won a prize.')).toBe(false)
})
