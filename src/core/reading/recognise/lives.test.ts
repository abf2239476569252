import { expect, test } from 'vitest'
import { readDocument } from '../read-document.ts'

const life =
  'Ilse Vandermeer was born in Ghent in 1979. She studied at the film school in Brussels and made three short films before her first feature.'

test('the life under a name is that person’s, and stands where its claim says', () => {
  const text = `Der Salzweg\n\nBelgium 2021. 92 Min.\n\nTwo sisters carry salt over the pass their mother would never cross.\n\nDirector: Ilse Vandermeer\n\nIlse Vandermeer\n\n${life}\n`
  const { facts, claims } = readDocument(text, 'page.txt')
  expect(facts.biographies).toEqual([{ person: 'Ilse Vandermeer', text: life }])
  const claim = claims.find(each => each.field === 'biographies')!
  expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
  expect(facts.synopsis).not.toContain('born')
})

test('without a name above, a known name in its first words tells whose it is', () => {
  const text = `Der Salzweg\n\nDirector: Ilse Vandermeer\n\nTwo sisters carry salt over the pass their mother would never cross.\n\nThe director ${life}\n`
  expect(readDocument(text, 'page.txt').facts.biographies).toMatchObject([{ person: 'Ilse Vandermeer' }])
})

test('the life of somebody the page does not credit is left alone', () => {
  const text = `Der Salzweg\n\nDirector: Bruno Keel\n\nTwo sisters carry salt over the pass their mother would never cross.\n\nThe composer, of whom little is known, was born in Ghent in 1979, studied at the film school and made short films.\n`
  expect(readDocument(text, 'page.txt').facts.biographies).toBeUndefined()
})
