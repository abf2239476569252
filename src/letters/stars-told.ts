import type { HouseLanguage } from '#core/localised.ts'
import type { Stars } from '#core/press/pull-quote.ts'
import { speak } from '#words/speak.ts'

/** "4 of 5 stars", as the paper gives them. */
export function starsTold({ given, of }: Stars, language: HouseLanguage): string {
  return speak(language, 'site.quote-stars', { given, of })
}
