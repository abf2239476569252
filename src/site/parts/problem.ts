import { html } from 'hono/html'
import { type Markup, nothing } from '../markup.ts'

/** Why nothing happened, first thing on the page and first thing read out. */
export function problemPart(words: string | undefined): Markup {
  return words ? html`<div class="problem" role="alert" id="problem"><p>${words}</p></div>` : nothing
}
