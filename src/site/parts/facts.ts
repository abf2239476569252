import { html } from 'hono/html'
import type { PublicFilm } from '#core/programme/public-programme.ts'
import { countryName, languageName } from '#words/names.ts'
import { type Markup, nothing } from '../markup.ts'
import type { View } from '../view.ts'

/** The record of a film as a list of terms; what nobody stated is left out. */
export function factsPart(view: View, film: PublicFilm): Markup {
  const { say, language } = view
  const { facts } = film
  const countries = (facts.countries ?? []).map(code => countryName(language, code))
  const tongues = (facts.languages ?? []).map(tag => languageName(language, tag))
  const subtitles = (facts.subtitles ?? []).map(tag => languageName(language, tag))
  const awards = (facts.awards ?? []).map(({ festival, award, year }) =>
    [award, [festival, year].filter(Boolean).join(' ')].filter(Boolean).join(', '),
  )
  const certificate =
    facts.certificate && [facts.certificate.system, facts.certificate.value].filter(Boolean).join(' ')
  const rows: [string, string[]][] = [
    [say('site.countries', { count: countries.length }), countries],
    [say('site.year'), listed(facts.year)],
    [
      say('site.running-time'),
      facts.minutes === undefined ? [] : [say('site.minutes', { minutes: facts.minutes })],
    ],
    [say('site.colour'), facts.colour ? [say(`site.colour-${facts.colour}`)] : []],
    [say('site.languages-spoken', { count: tongues.length }), tongues],
    [say('site.subtitles'), subtitles],
    [say('site.certificate'), listed(certificate)],
    [say('site.genres', { count: facts.genres?.length ?? 0 }), facts.genres ?? []],
    [say('site.premiere'), listed(facts.premiere)],
    [say('site.awards', { count: awards.length }), awards],
  ]
  const told = rows.filter(([, values]) => values.length > 0)
  if (told.length === 0) return nothing
  return html`<section class="record" aria-labelledby="record"><h2 id="record">${say('site.record')}</h2><dl class="facts">
${told.map(([name, values]) => html`<div><dt>${name}</dt><dd>${values.length === 1 ? values[0] : html`<ul>${values.map(value => html`<li>${value}</li>`)}</ul>`}</dd></div>`)}</dl></section>`
}

function listed(value: string | number | undefined): string[] {
  return value === undefined || value === '' ? [] : [String(value)]
}
