import { plainWords } from '../lexicon/plain-words.ts'
import type { NamingPlace, NamingSign } from './signs.ts'

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

/** All places where the page says the same words, however they are spelled in capitals and accents. */
export interface NamedTitle {
  key: string
  namings: Naming[]
}

/** Namings by what they say; the order is that of the page. */
export function gathered(namings: readonly Naming[]): NamedTitle[] {
  const byText = new Map<string, NamedTitle>()
  const byKey = new Map<string, NamedTitle>()
  for (const it of namings) {
    const known = byText.get(it.text)
    if (known) {
      known.namings.push(it)
      continue
    }
    const key = titleKey(it.text)
    if (key === '') continue
    const title = byKey.get(key) ?? { key, namings: [] }
    title.namings.push(it)
    byKey.set(key, title)
    byText.set(it.text, title)
  }
  return [...byKey.values()]
}

/** Two spellings with the same key are the same title. */
export function titleKey(text: string): string {
  return plainWords(text)
}

/** A naming with one sign more. */
export function signed(it: Naming, sign: NamingSign): Naming {
  return { ...it, signs: new Set([...it.signs, sign]) }
}
