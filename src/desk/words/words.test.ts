import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { expect, test } from 'vitest'
import { deskLanguages, preferredLanguage } from './desk-language.ts'

const here = import.meta.dirname
const languages = Object.keys(deskLanguages)
const catalog = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(join(here, `${language}.json`), 'utf8'))
const english = catalog('en')

type Part = ReturnType<IntlMessageFormat['getAst']>[number]
// The parser's numbers for plain text and for `#`.
const silent = new Set([0, 7])

function parametersOf(sentence: string): string[] {
  const names = new Set<string>()
  const look = (parts: Part[]) => {
    for (const part of parts) {
      if (!silent.has(part.type) && 'value' in part) names.add(String(part.value))
      if ('options' in part) for (const option of Object.values(part.options)) look(option.value)
    }
  }
  look(new IntlMessageFormat(sentence, 'en', undefined, { ignoreTag: true }).getAst())
  return [...names].sort()
}

test.each(languages)(
  '%s has the same keys as English, none empty, and every sentence takes the same values',
  language => {
    const words = catalog(language)
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort())
    for (const [key, sentence] of Object.entries(words)) {
      expect(sentence.trim(), key).not.toBe('')
      expect(parametersOf(sentence), key).toEqual(parametersOf(english[key]!))
    }
  },
)

test('every word of the catalogs is said somewhere, by its key or by a template that begins it', () => {
  const root = join(here, '..')
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
    .map(file => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const beginnings = [...code.matchAll(/`([a-z][\w-]*\.(?:[\w-]+\.)*)\$\{/g)].map(match => match[1]!)
  const unsaid = Object.keys(english).filter(
    key => !code.includes(`'${key}'`) && !beginnings.some(beginning => key.startsWith(beginning)),
  )
  expect(unsaid).toEqual([])
})

test('the browser’s first preference that the desk speaks is taken, else English', () => {
  expect(preferredLanguage(['nl', 'de-CH', 'fr'])).toBe('de')
  expect(preferredLanguage(['qu'])).toBe('en')
})
