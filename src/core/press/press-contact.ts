import { readContact, readName } from '#core/boxoffice/orders/contact.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { houseLanguages } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { isText } from '#core/right-value.ts'

/** Somebody on the press list (docs/rules/press.md#the-press-list). */
export interface PressContact {
  id: string
  name: string
  outlet: string
  email: string
  /** Of the letters to them. */
  language: HouseLanguage
  /** What staff find them by: `radio`, `latin america`. */
  tags: string[]
  /** Why the festival may write to them, in staff’s words; of accredited people, that they agreed on the form. */
  ground: string
  /** From accreditation, or entered by staff. */
  from: 'accreditation' | 'staff'
  addedAt: Temporal.Instant
  addedBy: string
  /** Letters to the press reach them: they did not leave, and nothing came back. */
  isReached: boolean
}

export type PressContactDraft = Pick<
  PressContact,
  'name' | 'outlet' | 'email' | 'language' | 'tags' | 'ground'
>

export const mostTags = 20
/** After being taken off the list, until the contact is deleted. */
export const keptDaysOffList = 30

/** The contact with spaces set right and tags each once, or the first thing wrong with it. */
export function readPressContact(
  given: PressContactDraft,
): PressContactDraft | Refusal<'wrong-value' | 'address-wrong'> {
  const contact = readContact(given)
  if (isRefusal(contact)) return contact
  const outlet = given.outlet.trim() === '' ? '' : readName(given.outlet)
  if (typeof outlet !== 'string')
    return refuse('wrong-value', { field: 'outlet', value: given.outlet.trim() })
  if (!houseLanguages.includes(given.language))
    return refuse('wrong-value', { field: 'language', value: given.language })
  const tags = readTags(given.tags)
  if (isRefusal(tags)) return tags
  const ground = given.ground.trim()
  if (ground === '' || !isText(ground, 500)) return refuse('wrong-value', { field: 'ground', value: ground })
  return { ...contact, outlet, language: given.language, tags, ground }
}

function readTags(given: readonly string[]): string[] | Refusal<'wrong-value'> {
  const tags = new Set<string>()
  for (const each of given) {
    if (each.trim() === '') continue
    const tag = readName(each)
    if (typeof tag !== 'string' || tag.length > 50)
      return refuse('wrong-value', { field: 'tags', value: each })
    tags.add(tag.toLowerCase())
  }
  return tags.size <= mostTags ? [...tags] : refuse('wrong-value', { field: 'tags', value: tags.size })
}
