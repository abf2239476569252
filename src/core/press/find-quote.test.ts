import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuote } from './find-quote.ts'

const review = `A slow river of a film. Nobody speaks for the first half hour, and yet
we know everything about these two brothers. “It isn’t a western”, says Quispe, “but it rides.”
If the ending is not perfect, it is honest. 山の声は静かだ。`

const found = (quote: string) => {
  const answer = findQuote(review, quote)
  return 'spans' in answer ? answer.spans.map(({ start, end }) => review.slice(start, end)) : answer
}

describe('a pull quote (docs/rules/pull-quotes.md)', () => {
  test.each([
    ['a slow river of a film', ['A slow river of a film']],
    ['Nobody speaks … and yet we know everything', ['Nobody speaks', 'and yet\nwe know everything']],
    ['[T]he first half hour', ['the first half hour']],
    ['[The film] is honest', ['is honest']],
    ["It isn't a western … it rides", ['It isn’t a western', 'it rides']],
    ['山の声は静か', ['山の声は静か']],
  ])('%s', (quote, spans) => {
    expect(found(quote)).toEqual(spans)
  })

  test.each([
    ['a slow river of a masterpiece', 'A slow river of a film. Nobody speaks for'],
    ['the ending is perfect', 'it rides.”\nIf the ending is not perfect, it is'],
    ['we know everything … Nobody speaks', expect.stringContaining('we know everything')],
    ['isnt a western', expect.any(String)],
    ['[wonderful] …', ''],
  ])('is refused when its words are not there: %s', (quote, nearest) => {
    expect(found(quote)).toEqual({ nearest })
  })

  const word = fc.constantFrom<string[]>('sea', 'salt', 'not', 'a', 'film', 'light', 'the')
  const texts = fc.array(word, { minLength: 3, maxLength: 40 })

  test('any stretch of the document is there, cut anywhere, and leads back to its own words', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), fc.nat(), (words, a, b, c) => {
        const [from, middle, to] = [a, b, c].map(at => at % (words.length + 1)).sort((x, y) => x - y)
        fc.pre(from! < middle! && middle! < to!)
        const text = words.join(', ')
        const quote = `${words.slice(from, middle).join(' ').toUpperCase()} [...] ${words.slice(middle, to).join('\n')}`
        const answer = findQuote(text, quote)
        expect(answer).toHaveProperty('spans')
        const told = 'spans' in answer ? answer.spans.map(({ start, end }) => text.slice(start, end)) : []
        expect(told.join(', ')).toBe(
          'spans' in answer && answer.spans[0]!.end < answer.spans[1]!.start
            ? `${words.slice(from, middle).join(', ')}, ${words.slice(middle, to).join(', ')}`
            : '',
        )
      }),
    )
  })

  test('a word that the document never says is never found', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (words, at) => {
        const forged = words.with(at % words.length, 'brilliant').join(' ')
        expect(findQuote(words.join(' '), forged)).toHaveProperty('nearest')
      }),
    )
  })
})

test('the nearest passage begins where the quote does, and stays in its paragraph', () => {
  const text =
    'We stood up and saluted.\n\nThe camera leaves the cabin only once. Where to, I shall not say.\n'
  expect(findQuote(text, 'The camera leaves the cabin never again')).toEqual({
    nearest: 'The camera leaves the cabin only once. Where to, I',
  })
})
