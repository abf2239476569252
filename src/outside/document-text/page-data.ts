import type { CheerioAPI } from 'cheerio'

/** What schema.org calls a fact about a film, and the label that we write before it. */
const LABELS: Readonly<Record<string, string>> = {
  name: 'Title',
  alternateName: 'Alternative title',
  director: 'Director',
  actor: 'Cast',
  actors: 'Cast',
  author: 'Writer',
  creator: 'Writer',
  producer: 'Producer',
  musicBy: 'Music',
  productionCompany: 'Production company',
  countryOfOrigin: 'Country',
  duration: 'Running time',
  inLanguage: 'Language',
  subtitleLanguage: 'Subtitles',
  genre: 'Genre',
  contentRating: 'Certificate',
  dateCreated: 'Year',
  copyrightYear: 'Year',
}

/** The facts that a page states for machines, one labelled line each. */
export function pageData($: CheerioAPI): string[] {
  const lines = new Set<string>()
  $('script[type="application/ld+json"]').each((_, script) => {
    try {
      for (const movie of moviesIn(JSON.parse($(script).text())))
        for (const line of linesOf(movie)) lines.add(line)
    } catch {
      // a broken block states nothing
    }
  })
  $('[itemtype*="schema.org/Movie"]').each((_, root) => {
    $(root)
      .find('[itemprop]')
      .each((_, element) => {
        const label = LABELS[$(element).attr('itemprop') ?? '']
        const value = ($(element).attr('content') ?? $(element).text()).trim().replace(/\s+/g, ' ')
        if (label && value !== '' && value.length < 200) lines.add(`${label}: ${readable(label, value)}`)
      })
  })
  return [...lines]
}

function moviesIn(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(moviesIn)
  if (typeof data !== 'object' || data === null) return []
  const record = data as Record<string, unknown>
  const type = ([] as unknown[]).concat(record['@type'] ?? [])
  if (type.some(it => it === 'Movie' || it === 'ShortFilm')) return [record]
  return [
    record['@graph'],
    record.workPresented,
    record.itemReviewed,
    record.mainEntity,
    record.about,
  ].flatMap(it => (it ? moviesIn(it) : []))
}

function linesOf(movie: Record<string, unknown>): string[] {
  return Object.entries(LABELS).flatMap(([property, label]) => {
    const values = ([] as unknown[])
      .concat(movie[property] ?? [])
      .map(nameOf)
      .filter(it => it !== '')
    return values.length > 0 ? [`${label}: ${values.map(it => readable(label, it)).join(', ')}`] : []
  })
}

function nameOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim()
  if (typeof value === 'object' && value !== null && 'name' in value) return String(value.name).trim()
  return ''
}

/** An ISO 8601 duration as minutes, a date as its year; other values as they are. */
function readable(label: string, value: string): string {
  const duration = /^P(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)$/i.exec(value)
  if (label === 'Running time' && duration)
    return `${Number(duration[1] ?? 0) * 60 + Number(duration[2] ?? 0)} min`
  if (label === 'Year') return /\d{4}/.exec(value)?.[0] ?? value
  return value
}
