import { html } from 'hono/html'
import type { Refusal } from '#core/refusal.ts'
import type { Markup } from '../markup.ts'
import type { View } from '../view.ts'
import { described, isWrongField } from './described.ts'

/** Name and address of whoever orders; what was refused of them is marked. */
export function buyerFields(
  { say }: View,
  typed: { name: string; email: string },
  emailWhy: string,
  refusal?: Refusal,
): Markup {
  return html`<p class="field wide"><label for="name">${say('site.your-name')}</label><input id="name" name="name" autocomplete="name" required maxlength="200" value="${typed.name}"${described(isWrongField(refusal, 'name'))}></p>
<p class="field wide"><label for="email">${say('site.your-email')}</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${typed.email}"${described(refusal?.refused === 'address-wrong', 'email-why')}><span class="why" id="email-why">${emailWhy}</span></p>`
}
