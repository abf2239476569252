import { html } from 'hono/html'
import type { Refusal } from '#core/refusal.ts'
import { type Markup, nothing } from '../markup.ts'

/** Whether this field's value is what was refused. */
export function isWrongField(refusal: Refusal | undefined, field: string): boolean {
  return refusal?.refused === 'wrong-value' && refusal.about.field === field
}

/**
 * Attributes of a field: where it was refused, that it is wrong and that the page's problem says why.
 *
 * @param explainedBy the id of the words that explain the field
 */
export function described(isWrong: boolean, explainedBy = ''): Markup {
  const ids = [explainedBy, isWrong ? 'problem' : ''].filter(Boolean).join(' ')
  return html`${isWrong ? html` aria-invalid="true"` : nothing}${ids ? html` aria-describedby="${ids}"` : nothing}`
}
