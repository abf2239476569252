import { ca } from './ca.ts'
import type { CraftData } from './craft-data.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

const CRAFTS: Readonly<Record<string, CraftData>> = { ca, de, en, es, fr, it, nl, pt }

/** The crafts and ways of a page's language; English where a language is read by its labels only. */
export function craftsOf(language: string): CraftData {
  return CRAFTS[language] ?? en
}
