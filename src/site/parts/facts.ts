import { html } from 'hono/html'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { filmFacts } from '#words/film-facts.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** The record of a film as a list of terms. */
export function factsPart({ say, language }: View, film: PublicFilm): Markup {
  const told = filmFacts(language, film.facts)
  if (told.length === 0) return nothing
  return html`<section class="record" aria-labelledby="record"><h2 id="record">${say('site.record')}</h2><dl class="facts">
${told.map(({ name, values }) => html`<div><dt>${name}</dt><dd>${values.length === 1 ? values[0] : html`<ul>${values.map(value => html`<li>${value}</li>`)}</ul>`}</dd></div>`)}</dl></section>`
}
