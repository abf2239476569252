import { soundsOf } from './romanisations.ts'
import { isSounded, toLatin } from './to-latin.ts'
import { pinyinOf } from './wade-giles.ts'
import { wordsOf } from './words-of.ts'

/** One word of a name, ready to be compared. */
export interface NameWord {
  /** Without case, diacritics and marks. */
  plain: string
  /** The same with ä, ö, ü, ø and å written as two letters, as German and Danish passports do. */
  spelledOut: string
  /** One letter for a whole name. */
  initial: boolean
  /** de, van, al, y …: may be left out. */
  particle: boolean
  /** A hyphen joins it to the word behind. */
  joined: boolean
  /** Written in another script than Latin. */
  foreign: boolean
  /** What romanisations have in common (romanisations.ts). */
  sounds: ReadonlySet<string>
}

export interface NameParts {
  words: readonly NameWord[]
  /** Which of a family's namesakes: `junior`, `senior`, `ii` …; undefined where the name does not say. */
  generation: string | undefined
  shapes: NameShapes
}

/** What is the same in every way of writing the same name, so that most pairs are told apart at a glance. */
export interface NameShapes {
  /** Without spaces, plain and spelled out. */
  joined: ReadonlySet<string>
  /** The same with the last word first and with the first word last. */
  turned: ReadonlySet<string>
  /** The words in the order of the alphabet. */
  sorted: ReadonlySet<string>
  /** In Pinyin, where every word is a Chinese syllable. */
  pinyin: ReadonlySet<string>
}

// biome-ignore format: words are listed in rows
const PARTICLES: ReadonlySet<string> = new Set([
  'de', 'del', 'della', 'dello', 'di', 'da', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'lo', 'los', 'las', 'van', 'von', 'vom',
  'den', 'der', 'ter', 'ten', 'zu', 'zur', 'zum', 'af', 'av', 'y', 'e', 'i', 'und', 'al', 'el', 'ul', 'bin', 'ben', 'ibn', 'bint',
])

const ARABIC_ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ul'])

const GENERATIONS: Readonly<Record<string, string>> = {
  ...{
    jr: 'junior',
    jnr: 'junior',
    junior: 'junior',
    hijo: 'junior',
    fils: 'junior',
    filho: 'junior',
    ml: 'junior',
  },
  ...{ sr: 'senior', snr: 'senior', senior: 'senior', père: 'senior', padre: 'senior', st: 'senior' },
  ...{ ii: 'ii', iii: 'iii', iv: 'iv' },
}

const KEPT = new Map<string, NameParts>()

/** Takes a name apart: words, initials, particles and the generation; "Russo, Kiro" is turned round. */
export function namePartsOf(name: string): NameParts {
  const known = KEPT.get(name)
  if (known) return known
  if (KEPT.size >= 4096) KEPT.clear()
  const parts = takeApart(name)
  KEPT.set(name, parts)
  return parts
}

function takeApart(name: string): NameParts {
  const foreign = isSounded(name)
  const latin = toLatin(name.normalize('NFC')).replace(/[([][^()[\]]*[)\]]/gu, ' ')
  const [before, behind, ...more] = latin.split(',')
  const turned = behind?.trim() && more.length === 0 && !isGeneration(behind) ? `${behind} ${before}` : latin
  const raws = turned.match(/[\p{L}\p{N}\p{M}'’ʼ]+[-‐‑]?/gu) ?? []
  const generation = raws.length > 2 && isGeneration(raws.at(-1)!) ? generationOf(raws.at(-1)!) : undefined
  const own = generation ? raws.slice(0, -1) : raws
  const mixed = /\p{Ll}/u.test(turned)
  const words = own.flatMap((raw, at) => {
    const bare = raw.replace(/[-‐‑]$/u, '')
    const joined = raw !== bare && at < own.length - 1
    if (at === 0 && mixed && /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/u.test(bare))
      return [...bare].map(letter => wordOf(letter, false, foreign))
    return [wordOf(bare, joined, foreign)]
  })
  const said = words.filter(word => word.plain !== '')
  return { words: said, generation, shapes: shapesOf(said) }
}

/** As written, with the last word first, and with the first word last: a family name may stand at either end. */
export function orders(words: readonly NameWord[]): (readonly NameWord[])[] {
  return words.length < 2
    ? [words]
    : [words, [words.at(-1)!, ...words.slice(0, -1)], [...words.slice(1), words[0]!]]
}

function shapesOf(words: readonly NameWord[]): NameShapes {
  const spellings = [words.map(word => word.plain), words.map(word => word.spelledOut)]
  const whole = (order: readonly NameWord[]) => [
    order.map(word => word.plain).join(''),
    order.map(word => word.spelledOut).join(''),
  ]
  return {
    joined: new Set(whole(words)),
    turned: new Set(words.length < 2 ? [] : orders(words).flatMap(whole)),
    sorted: new Set(words.length < 2 ? [] : spellings.map(it => it.toSorted().join(' '))),
    pinyin: wholePinyin(words),
  }
}

function wholePinyin(words: readonly NameWord[]): ReadonlySet<string> {
  if (words.length < 2 || words.length > 3) return new Set()
  const syllables = words.map(word => pinyinOf(word.plain))
  if (syllables.some(it => it.length === 0)) return new Set()
  return new Set(
    syllables.reduce((wholes, it) => wholes.flatMap(whole => it.map(next => whole + next)), ['']),
  )
}

function wordOf(raw: string, joined: boolean, foreign: boolean): NameWord {
  const lower = raw.normalize('NFC').toLowerCase()
  const written = wordsOf(raw).join('')
  const plain = ARABIC_ARTICLES.has(written) ? 'al' : written
  const two = lower.replace(/[äöüøå]/gu, letter =>
    letter === 'å' ? 'aa' : `${'aouo'['äöüø'.indexOf(letter)]}e`,
  )
  let sounds: ReadonlySet<string> | undefined
  return {
    plain,
    spelledOut: ARABIC_ARTICLES.has(written) ? 'al' : wordsOf(two).join(''),
    initial: /^[a-z]$/u.test(plain),
    particle: PARTICLES.has(plain),
    joined,
    foreign,
    get sounds() {
      sounds ??= soundsOf(lower.replace(/['’ʼ]/gu, ''))
      return sounds
    },
  }
}

const generationOf = (word: string) => GENERATIONS[word.toLowerCase().replace(/[^\p{L}]/gu, '')]
const isGeneration = (word: string) => generationOf(word.trim()) !== undefined
