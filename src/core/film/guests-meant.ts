import { ALL_LANGUAGES } from '../reading/languages/all-languages.ts'
import { fold } from '../reading/lexicon/fold.ts'
import { GUEST_ROLES } from '../reading/lexicon/word-sets.ts'
import type { Facts } from './facts.ts'

/** Roles in which "in presence of the …" means everybody who has the role; a whole cast is rarely meant. */
const tellingRoles = [
  'directors',
  'writers',
  'producers',
  'cinematographers',
  'editors',
  'composers',
] as const
type TellingRole = (typeof tellingRoles)[number]

const roleWords = new Map<string, TellingRole>()
for (const { labels, roles } of ALL_LANGUAGES) {
  for (const role of tellingRoles) {
    const words = [
      ...(labels[role] ?? []),
      ...((roles as Partial<Record<string, readonly string[]>>)?.[role] ?? []),
    ]
    for (const word of words.map(fold)) if (!roleWords.has(word)) roleWords.set(word, role)
  }
}

/**
 * The people whom a document says will be there: names as they stand; a role ("the director") is whoever has it in
 * the film. A role that nobody is known for, and words like "team", name nobody.
 */
export function guestsMeant(told: readonly string[], film: Facts): string[] {
  const names = told.flatMap(word => {
    const role = roleWords.get(fold(word))
    if (role) return film[role] ?? []
    return GUEST_ROLES.has(fold(word)) ? [] : [word]
  })
  return [...new Set(names)]
}
