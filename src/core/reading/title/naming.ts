import { fold } from '../lexicon/fold.ts'

/** Where a page may name its film: a whole line, a part of one, the head of a line of data, or running text. */
export type NamingPlace = 'line' | 'part' | 'head' | 'prose'

/** One place where the page may name its film; offsets are flat. */
export interface Naming {
  text: string
  start: number
  end: number
  line: number
  place: NamingPlace
  /** What this place shows besides the words. */
  signs: ReadonlySet<NamingSign>
}

/** What a single place shows of a title, apart from its surroundings. */
export type NamingSign =
  | 'quoted'
  | 'italic'
  | 'year-behind'
  | 'called-original'
  | 'maker-behind'
  | 'data-in-parentheses'
  | 'film-word-before'
  | 'stars-behind'
  | 'second-title-inside'
  | 'role-before'
  | 'owned'
  | 'told-in-headline'
  | 'film-word-behind'
  | 'kind-word-cut'
  | 'relative-behind'
  | 'after-colon'
  | 'joined-lines'
  | 'called-title'
  | 'before-sentence'
  | 'owned-by-name'
  | 'capitals-in-sentence'
  | 'quoted-in-headline'
  | 'repeated-in-headline'
  | 'speaks'

/** All places where the page says the same words, however they are spelled in capitals and accents. */
export interface NamedTitle {
  key: string
  namings: Naming[]
}

/** Namings by what they say; the order is that of the page. */
export function gathered(namings: readonly Naming[]): NamedTitle[] {
  const byKey = new Map<string, Naming[]>()
  for (const it of namings) {
    const key = titleKey(it.text)
    if (key === '') continue
    const known = byKey.get(key)
    if (known) known.push(it)
    else byKey.set(key, [it])
  }
  return [...byKey].map(([key, all]) => ({ key, namings: all }))
}

/** Two spellings with the same key are the same title. */
export function titleKey(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
