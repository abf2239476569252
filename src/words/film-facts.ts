import type { Facts } from '#core/film/facts.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { countryName, languageName } from './names.ts'
import { speak } from './speak.ts'

/** What is known of a film beside its title, people and screenings, in words; what nobody stated is left out. */
export function filmFacts(language: HouseLanguage, facts: Facts): { name: string; values: string[] }[] {
  const say = (key: Parameters<typeof speak>[1], params = {}) => speak(language, key, params)
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
  return rows.filter(([, values]) => values.length > 0).map(([name, values]) => ({ name, values }))
}

function listed(value: string | number | undefined): string[] {
  return value === undefined || value === '' ? [] : [String(value)]
}
