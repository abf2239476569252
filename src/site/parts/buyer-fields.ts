import { html } from 'hono/html'
import type { Refusal } from '#core/refusal.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Name and address of whoever orders; what was refused of them is marked. */
export function buyerFields(
  { say }: View,
  typed: { name: string; email: string },
  emailWhy: string,
  refusal?: Refusal,
): Markup {
  const wrongEmail = refusal?.refused === 'address-wrong'
  const wrongName = refusal?.refused === 'wrong-value' && refusal.about.field === 'name'
  return html`<p class="field wide"><label for="name">${say('site.your-name')}</label><input id="name" name="name" autocomplete="name" required maxlength="200" value="${typed.name}"${wrongName ? html` aria-invalid="true" aria-describedby="problem"` : nothing}></p>
<p class="field wide"><label for="email">${say('site.your-email')}</label><input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${typed.email}" aria-describedby="email-why${wrongEmail ? ' problem' : ''}"${wrongEmail ? html` aria-invalid="true"` : nothing}><span class="why" id="email-why">${emailWhy}</span></p>`
}
