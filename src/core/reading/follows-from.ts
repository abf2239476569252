import type { Award, Certificate, Field, StatedQuote, StatedScreening } from '../film/facts.ts'
import { creditRoles } from '../film/person.ts'
import { certificateIn, certificateOf } from './lexicon/certificates.ts'
import { coloursIn } from './lexicon/colours.ts'
import { dateIn, timeIn } from './lexicon/dates.ts'
import { durationIn } from './lexicon/durations.ts'
import { fold } from './lexicon/fold.ts'
import { countriesIn, languagesIn } from './lexicon/lists-of-names.ts'
import { wordEndsAt, wordStartsAt } from './lexicon/phrase-index.ts'
import { swissVersionIn } from './lexicon/swiss-versions.ts'
import { versionCodeIn } from './lexicon/version-codes.ts'
import { yearIn } from './lexicon/years.ts'
import { isPersonName } from './names/person-names.ts'

const PEOPLE: ReadonlySet<Field> = new Set<Field>([
  ...creditRoles,
  'articleAuthor',
  'synopsisAuthor',
  'interviewee',
])

/**
 * Whether a value of a field (one element where it is a list) can be read from a quote by what the reader knows of the
 * field: a year or a length among its figures, a country or language among its words, a name as it stands there.
 */
export function followsFrom(field: Field, value: unknown, quote: string): boolean {
  if (PEOPLE.has(field)) return isPersonName(String(value), true) && names(quote, String(value))
  switch (field) {
    case 'year':
      return found(quote, yearIn).some(it => it.year === value)
    case 'minutes':
      return found(quote, durationIn).some(it => it.minutes === value) || quote.trim() === String(value)
    case 'countries':
      return countriesIn(quote, true).some(it => it.code === value)
    case 'languages':
    case 'subtitles':
      return tongues(quote, field).some(it => base(it) === base(String(value)))
    case 'colour':
      return colours(quote).has(String(value))
    case 'certificate':
      return isCertificate(value as Certificate, quote)
    case 'awards': {
      const { festival, award, year } = value as Award
      return (
        names(quote, festival) &&
        names(quote, award) &&
        (year === undefined || found(quote, yearIn).some(it => it.year === year))
      )
    }
    case 'screenings':
      return isScreening(value as StatedScreening, quote)
    case 'quotes': {
      const { text, source } = value as StatedQuote
      return plain(quote).includes(plain(text)) && names(quote, source)
    }
    case 'synopsis':
      return plain(quote) === plain(String(value))
    case 'biographies':
      return false
    default:
      return names(quote, String(value))
  }
}

/** The words of a name stand in the quote, next to one another; case, diacritics and spacing aside. */
function names(quote: string, name: string): boolean {
  const text = plain(quote)
  const words = plain(name)
  if (words === '') return false
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (wordStartsAt(text, at) && wordEndsAt(text, at + words.length)) return true
  return false
}

const plain = (text: string) => fold(text).replace(/\s+/g, ' ').trim()

/** Every find of a recogniser, one after the other. */
function found<Find extends { end: number }>(
  text: string,
  find: (text: string, from: number) => Find | undefined,
): Find[] {
  const all: Find[] = []
  let at = 0
  for (let one = find(text, at); one && one.end > at; one = find(text, at)) {
    all.push(one)
    at = one.end
  }
  return all
}

function tongues(quote: string, field: 'languages' | 'subtitles'): string[] {
  const version = versionCodeIn(quote)?.told[field] ?? []
  const swiss = swissVersionIn(quote)?.[field] ?? []
  return [...languagesIn(quote, true).map(it => it.code), ...version, ...swiss]
}

const base = (tag: string) => tag.split('-')[0]!.toLowerCase()

function colours(quote: string): ReadonlySet<string> {
  return new Set(coloursIn(fold(quote)).map(it => it.colour))
}

function isCertificate(value: Certificate, quote: string): boolean {
  const read = certificateIn(quote)?.certificate ?? certificateOf(quote, '')
  return (
    read !== undefined &&
    read.value === value.value &&
    (value.system === undefined || value.system === read.system)
  )
}

function isScreening({ date, time, venue, notes }: StatedScreening, quote: string): boolean {
  return (
    found(quote, (text, from) => dateIn(text, from)).some(it => it.date === date) &&
    (time === undefined || found(quote, timeIn).some(it => it.time === time)) &&
    (venue === undefined || names(quote, venue)) &&
    (notes === undefined || plain(quote).includes(plain(notes)))
  )
}
