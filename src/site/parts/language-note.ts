import { html } from 'hono/html'
import { languageName } from '#words/names.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Says honestly that a text is not in the reader's language (docs/rules/fallbacks.md). */
export function languageNote(view: View, language: string): Markup {
  if (language === '' || language.split('-')[0] === view.language) return nothing
  return html`<p class="in-language">${view.say('site.only-in', { language: languageName(view.language, language) })}</p>`
}
