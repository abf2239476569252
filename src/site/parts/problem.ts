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

/** A refusal in the reader's words, its moments by the clock of the festival. */
export function spokenRefusal(view: View, { refused, about }: Refusal): string {
  const { timeZone } = view.guide.programme.edition
  const { opensAt, ...rest } = about
  if (opensAt === undefined) return speakRefusal(view.language, { refused, about })
  const opens = momentOf(view.language, Temporal.Instant.from(String(opensAt)).toZonedDateTimeISO(timeZone))
  return speakRefusal(view.language, { refused, about: { ...rest, opens } })
}
