import anyAscii from 'any-ascii'

/** Two Greek letters that sound as one, by ISO 843 (type 2, transcription); any-ascii goes letter by letter. */
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/[οό][υύ]/gu, 'ou'],
  [/γ(?=[γκξχ])/gu, 'n'],
  [/(?<![\p{L}])μπ/gu, 'b'],
  [/(?<![\p{L}])ντ/gu, 'd'],
  [/(?<=[αάεέη])[υύ](?=[βγδζλμνραάεέηήιίοόυύωώ])/gu, 'v'],
  [/(?<=[αάεέη])[υύ]/gu, 'f'],
  [/χ/gu, 'ch'],
]

/** Scripts whose letters stand for sounds and that carry their vowels; Han, Arabic and Hebrew names are left as they are. */
const SOUNDED =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]/u
const SOUNDED_RUN = new RegExp(`${SOUNDED.source}+`, 'gu')

/** True where a name is written in a script that to-latin brings into Latin letters. */
export function isSounded(name: string): boolean {
  return SOUNDED.test(name)
}

/**
 * A name in Latin letters, lower case, where its script spells sounds: Cyrillic after BGN/PCGN, Greek after ISO 843, Korean
 * after the Revised Romanisation (any-ascii). Latin, Han, Arabic and Hebrew letters stay.
 */
export function toLatin(name: string): string {
  if (!SOUNDED.test(name)) return name
  let text = name.normalize('NFC').toLowerCase()
  if (/\p{Script=Greek}/u.test(text))
    for (const [pair, latin] of GREEK_PAIRS) text = text.replace(pair, latin)
  return text.replace(SOUNDED_RUN, run => anyAscii(run).toLowerCase())
}
