import { houseLanguages } from '#core/localised.ts'
import { inWords } from '../addresses.ts'
import { itemAddress } from '../content.ts'
import { isSelling, type View } from '../view.ts'

/** Every findable page of the editions in every language, each naming its others (sitemaps.org, hreflang). */
export function sitemap(views: readonly View[]): string {
  const entries = views.flatMap(view =>
    pathsOf(view).flatMap(path => houseLanguages.map(language => entry(view.origin, path, language))),
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join('')}</urlset>\n`
}

function pathsOf(view: View): string[] {
  const { guide, addresses } = view
  const { programme } = guide
  const bundles = programme.items.map(item => itemAddress(view, item))
  return [
    ...new Set([
      addresses.home,
      addresses.programme,
      addresses.news,
      ...(isSelling(view) ? [addresses.passes] : []),
      ...programme.films.map(film => addresses.film(film.slug)),
      ...bundles,
      ...programme.people.map(person => addresses.person(person.slug)),
      ...programme.venues.map(venue => addresses.venue(venue.slug)),
      ...programme.news.map(news => addresses.newsEntry(news.slug)),
    ]),
  ]
}

function entry(origin: string, path: string, language: (typeof houseLanguages)[number]): string {
  const others = houseLanguages.map(
    other =>
      `<xhtml:link rel="alternate" hreflang="${other}" href="${escaped(origin + inWords(other, path))}"/>`,
  )
  return `<url><loc>${escaped(origin + inWords(language, path))}</loc>${others.join('')}</url>`
}

function escaped(address: string): string {
  return encodeURI(address).replaceAll('&', '&amp;').replaceAll("'", '&apos;')
}
