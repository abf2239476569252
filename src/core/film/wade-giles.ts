/** Initials of Wade–Giles with the Pinyin ones they may stand for; papers leave the apostrophe out. */
const INITIALS: readonly (readonly [string, readonly string[]])[] = [
  ['hs', ['x']],
  ['ch', ['zh', 'ch', 'j', 'q']],
  ['tz', ['z', 'c']],
  ['ts', ['z', 'c']],
  ['ss', ['s']],
  ['sz', ['s']],
  ['sh', ['sh']],
  ['k', ['g', 'k']],
  ['t', ['d', 't']],
  ['p', ['b', 'p']],
  ['j', ['r']],
  ['i', ['yi']],
]
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/ung$/u, 'ong'],
  [/ien$/u, 'ian'],
  [/ieh$/u, 'ie'],
  [/ueh$/u, 'ue'],
  [/uei$/u, 'ui'],
  [/en$/u, 'en'],
  [/ih$/u, 'i'],
  [/(?<=[ts]z)u$/u, 'i'],
  [/eh$/u, 'e'],
]
const SYLLABLE =
  /^(?:zh|ch|sh|hs|tz|ts|sz|ss|[bpmfdtnlgkhjqxrzcswy])?(?:i?ang|i?ong|iung|ung|ien|ian|uan|ueh|ieh|iao|ing|eng|uang|uei|ai|ei|ao|ou|an|en|in|un|ia|ie|ua|uo|ui|ue|iu|ih|eh|er|a|o|e|i|u)$/u

/**
 * The Pinyin spellings that a Wade–Giles syllable may have, the syllable itself among them; empty for a word that is no
 * Chinese syllable. `hsiao` gives `xiao`; `chang` gives `zhang`, `chang`, `jang` and `qang`.
 */
export function pinyinOf(syllable: string): string[] {
  if (!SYLLABLE.test(syllable)) return []
  const final = FINALS.find(([ending]) => ending.test(syllable))
  const ended = final ? syllable.replace(final[0], final[1]) : syllable
  const initial = INITIALS.find(([begin]) => ended.startsWith(begin) && (begin !== 'i' || ended === 'i'))
  const spelt = initial ? initial[1].map(begin => begin + ended.slice(initial[0].length)) : [ended]
  return [...new Set([syllable, ...spelt])]
}
