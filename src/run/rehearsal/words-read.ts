import { catalogs } from '#words/catalogs.ts'

/** Which refusal a page in English tells, by its code; `other` where none of ours is recognised. */
export function refusalRead(page: string): string {
  const [, told = ''] = /<div class="problem"[^>]*>(.*?)<\/div>/s.exec(page) ?? []
  return keyOf(refusals, told)?.split('.')[0] ?? 'other'
}

/** Why wishes of a list came to nothing, as its page in English tells it. */
export function missedRead(page: string): string[] {
  return [...page.matchAll(/<span class="reason">(.*?)<\/span>/gs)].map(
    ([, told = '']) => keyOf(reasons, told) ?? 'other',
  )
}

interface Sentence {
  key: string
  form: RegExp
}

/** Signs of a form that says anything besides its parameters. */
const leastWords = 4

const refusals = sentencesOf(Object.entries(catalogs.en.refusals))
const prefix = 'wish-reason-'
const reasons = sentencesOf(
  Object.entries(catalogs.en.site).flatMap(([key, sentence]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), sentence]] : [],
  ),
)

const keyOf = (sentences: readonly Sentence[], told: string) =>
  sentences.find(({ form }) => form.test(plain(told).trim()))?.key

/** Those with the most words of their own first; one that is all parameter could be anything, and is left out. */
function sentencesOf(entries: readonly (readonly [string, string])[] | string[][]): Sentence[] {
  return entries
    .map(([key = '', sentence = '']) => ({ key, form: formOf(sentence) }))
    .filter(({ form }) => form.source.length > leastWords)
    .sort((one, other) => other.form.source.length - one.form.source.length)
}

/** Anything may stand where a sentence has a parameter, whatever choices are written inside it. */
function formOf(sentence: string): RegExp {
  let form = ''
  let depth = 0
  for (const sign of sentence) {
    if (sign === '{' && depth++ === 0) form += '.+?'
    else if (sign === '}') depth -= 1
    else if (depth === 0) form += RegExp.escape(sign)
  }
  return new RegExp(`^${form}$`, 's')
}

const plain = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
