/** A word of a name that several romanisations spell differently, brought to one spelling, step by step. */
type Steps = readonly (readonly [RegExp, string])[]

/**
 * Cyrillic by ISO 9, BGN/PCGN, German, French, Polish and Czech habit, and Hepburn with and without long vowels
 * (docs/rules/same-name.md#transliteration). Capitals stand for one sound each.
 */
const CONSONANTS: Steps = [
  [/š/gu, 'sh'],
  [/č/gu, 'tch'],
  [/ž/gu, 'zh'],
  [/schtsch|shtch|shch|chtch|szcz|stsch/gu, 'S'],
  [/tsch|tch|tsj|cz/gu, 'C'],
  [/dsch|dzh/gu, 'J'],
  [/sch|sh|sz/gu, 'S'],
  [/zh/gu, 'Z'],
  [/kh/gu, 'h'],
  [/tz|ts/gu, 'c'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/dh/gu, 'd'],
  [/ck|q/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/f+$/gu, 'v'],
]

const VOWELS: Steps = [
  [/[yj]/gu, 'i'],
  [/i{2,}/gu, 'i'],
  [/ie(?=[^aeiou]|$)/gu, 'e'],
  [/io(?=[^aeiou]|$)/gu, 'o'],
  [/([^aeiou])\1+/gu, '$1'],
]

const LONG_AS_U: Steps = [
  [/ou|oo/gu, 'u'],
  [/ee/gu, 'i'],
]
const LONG_AS_O: Steps = [
  [/ou|oo/gu, 'o'],
  [/oh(?=[^aeiou]|$)/gu, 'o'],
  [/uu/gu, 'u'],
]

const take = (word: string, steps: Steps) =>
  steps.reduce((text, [sound, letter]) => text.replace(sound, letter), word)

/**
 * The spellings without romanisation that a word may have: two words that share one may be the same in another script.
 *
 * @param word lower case, still with its diacritics
 */
export function soundsOf(word: string): Set<string> {
  const marked = word
    .normalize('NFC')
    .replace(/[^šžč]/gu, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''))
  const consonants = take(marked, CONSONANTS)
  const hushed = consonants.includes('ch') ? ['C', 'h', 'S'] : ['ch']
  const sounds = new Set<string>()
  for (const ch of hushed)
    for (const long of [LONG_AS_U, LONG_AS_O])
      sounds.add(take(take(consonants.replaceAll('ch', ch), long), VOWELS))
  return sounds
}
