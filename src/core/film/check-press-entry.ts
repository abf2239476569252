import type { Refusal } from '../refusal.ts'
import { firstWrong, isLanguage, isLocalised, isName, isText, isWebAddress } from '../right-value.ts'
import { type PressEntry, pressKinds } from './film.ts'

export function checkPressEntry(entry: Omit<PressEntry, 'id'>): Refusal | undefined {
  return firstWrong({
    kind: pressKinds.includes(entry.kind),
    title: isName(entry.title),
    outlet: isText(entry.outlet, 300),
    author: isText(entry.author, 300),
    language: isLanguage(entry.language),
    url: entry.url === '' || isWebAddress(entry.url),
    teaser: isLocalised(entry.teaser),
  })
}
