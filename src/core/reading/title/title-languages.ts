import { lean } from '../lexicon/lean.ts'
import { titleWordsByLanguage } from '../lexicon/title-words.ts'

/** Small words that tell in which language a title stands, for telling a translation from an original. */
const SMALL_WORDS = titleWordsByLanguage('small').map(({ code, words }) => ({
  code,
  // what ends in an apostrophe goes on without a space
  rule: lean(new RegExp(`(?<![\\p{L}\\d])(?:${words})(?:(?<=['’])|(?![\\p{L}\\d]))`, 'giu')),
}))

/** The language of a title by its small words; `likely` wins where several have them. Undefined where none has. */
export function languageOfTitle(title: string, likely?: string): string | undefined {
  const counts = SMALL_WORDS.map(({ code, rule }) => ({
    code,
    count: title.match(rule)?.length ?? 0,
  })).filter(it => it.count > 0)
  if (counts.some(it => it.code === likely)) return likely
  return counts.sort((a, b) => b.count - a.count)[0]?.code
}
