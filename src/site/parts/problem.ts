import { html } from 'hono/html'
import type { Refusal } from '#core/refusal.ts'
import { momentOf } from '#words/dates.ts'
import { speakRefusal } from '#words/speak.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** Why nothing happened, first thing on the page and first thing read out. */
export function problemPart(words: string | undefined): Markup {
  return words ? html`<div class="problem" role="alert" id="problem"><p>${words}</p></div>` : nothing
}

/** Several refusals, each once. */
export function problemsOf(view: View, refusals: readonly Refusal[]): string | undefined {
  const sentences = new Set(refusals.map(refusal => spokenRefusal(view, refusal)))
  return sentences.size > 0 ? [...sentences].join(' ') : undefined
}

/** What a refusal's moments are called in its sentences. */
const moments = { opensAt: 'opens', fromAt: 'from', untilAt: 'until' }

/** A refusal in the reader's words, its moments by the clock of the festival. */
export function spokenRefusal(view: View, { refused, about }: Refusal): string {
  const { timeZone } = view.guide.programme.edition
  const told = { ...about }
  for (const [name, word] of Object.entries(moments)) {
    const moment = about[name]
    if (moment === undefined) continue
    delete told[name]
    told[word] = momentOf(view.language, Temporal.Instant.from(String(moment)).toZonedDateTimeISO(timeZone))
  }
  return speakRefusal(view.language, { refused, about: told })
}
