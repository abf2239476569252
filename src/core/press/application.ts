import { readContact, readName } from '#core/boxoffice/orders/contact.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { isRefusal, type Refusal, refuse } from '#core/refusal.ts'
import { firstWrong, isLanguage, isText, isWebAddress } from '#core/right-value.ts'

export const pressRoles = [
  'critic',
  'reporter',
  'editor',
  'photographer',
  'radio',
  'television',
  'other',
] as const
/** What somebody does at their outlet. */
export type PressRole = (typeof pressRoles)[number]

/** What somebody writes who asks for accreditation. */
export interface Application {
  name: string
  outlet: string
  role: PressRole
  email: string
  /** Of the letters. */
  language: HouseLanguage
  /** What they write or speak in, BCP 47. */
  languages: string[]
  /** To their work; empty or an address of the web. */
  link: string
  message: string
}

/** Asking letters that one address gets in 24 hours for one edition; whoever asks more often is answered the same. */
export const mostApplications = 3

/** The application with spaces set right, or the first thing wrong with it. */
export function readApplication(given: Application): Application | Refusal<'wrong-value' | 'address-wrong'> {
  const contact = readContact(given)
  if (isRefusal(contact)) return contact
  const outlet = readName(given.outlet)
  if (typeof outlet !== 'string')
    return refuse('wrong-value', { field: 'outlet', value: given.outlet.trim() })
  const link = given.link.trim()
  const wrong = firstWrong({
    role: pressRoles.includes(given.role),
    languages: given.languages.length <= 10 && given.languages.every(isLanguage),
    link: link === '' || (link.length <= 500 && isWebAddress(link)),
    message: isText(given.message, 2000),
  })
  if (wrong) return wrong
  const languages = [...new Set(given.languages.map(tag => Intl.getCanonicalLocales(tag)[0]!))]
  return { ...given, ...contact, outlet, link, languages, message: given.message.trim() }
}
