import type { Field } from '../film/facts.ts'
import { certificateIn, certificateOf } from './lexicon/certificates.ts'
import { COLOURS } from './lexicon/colours.ts'
import { dateIn, timeIn } from './lexicon/dates.ts'
import { durationIn } from './lexicon/durations.ts'
import { fold } from './lexicon/fold.ts'
import { countriesIn, languagesIn } from './lexicon/lists-of-names.ts'
import { swissVersionIn } from './lexicon/swiss-versions.ts'
import { versionCodeIn } from './lexicon/version-codes.ts'
import { yearIn } from './lexicon/years.ts'
import { readCompanies } from './names/company-names.ts'
import { readPeople } from './names/person-names.ts'

/** A value and the words of the selection that say it. */
export interface Said {
  value: unknown
  start: number
  end: number
}

/**
 * What selected words say when a person says which field they are about: every name of a list, the length in minutes, the code of
 * a country. Nothing where the words hold no value of the field, and where a value has several parts that only a person can tell.
 *
 * @param language of the document, BCP 47
 */
export function valuesSaid(field: Field, words: string, language: string): Said[] {
  switch (field) {
    case 'directors':
    case 'writers':
    case 'producers':
    case 'cinematographers':
    case 'editors':
    case 'composers':
    case 'sound':
    case 'cast':
    case 'guestsPresent':
      return readPeople(words, 0, language).map(({ name, start, end }) => ({ value: name, start, end }))
    case 'articleAuthor':
    case 'synopsisAuthor':
    case 'interviewee':
      return readPeople(words, 0, language)
        .slice(0, 1)
        .map(({ name, start, end }) => ({ value: name, start, end }))
    case 'productionCompanies':
    case 'distributors':
    case 'worldSales':
      return readCompanies(words, 0).map(({ name, start, end }) => ({ value: name, start, end }))
    case 'countries':
      return countriesIn(words, true).map(({ code, start, end }) => ({ value: code, start, end }))
    case 'languages':
    case 'subtitles':
      return tonguesIn(field, words)
    case 'year': {
      const found = yearIn(words)
      return found ? [{ ...found, value: found.year }] : []
    }
    case 'minutes':
      return minutesIn(words)
    case 'colour': {
      const folded = fold(words.trim())
      const entry = COLOURS.whole(folded)
      return entry ? whole(words, entry.meanings[0]!.meaning) : []
    }
    case 'certificate': {
      const certificate = certificateIn(words)?.certificate ?? certificateOf(words.trim(), '')
      return certificate ? whole(words, certificate) : []
    }
    case 'screenings': {
      const date = dateIn(words, 0, language)
      const time = timeIn(words, date?.end ?? 0)
      return date ? whole(words, { date: date.date, ...(time ? { time: time.time } : {}) }) : []
    }
    case 'awards':
    case 'quotes':
    case 'biographies':
      return []
    case 'synopsis':
      return whole(words, words.trim())
    default:
      return whole(words, words.trim().replace(/\s+/g, ' '))
  }
}

/** Languages by name or code, else what a version code tells ("OmU", "F/d"). */
function tonguesIn(field: 'languages' | 'subtitles', words: string): Said[] {
  const coded = versionCodeIn(words)
  const swiss = swissVersionIn(words)
  const told = coded?.told[field]?.length ? { ...coded, tags: coded.told[field] } : undefined
  const found = told ?? (swiss && { ...swiss, tags: swiss[field] })
  if (found && found.tags.length > 0)
    return found.tags.map(value => ({ value, start: found.start, end: found.end }))
  return languagesIn(words, true).map(({ code, start, end }) => ({ value: code, start, end }))
}

function minutesIn(words: string): Said[] {
  const found = durationIn(words)
  if (found) return [{ value: found.minutes, start: found.start, end: found.end }]
  return /^\s*\d{1,3}\s*$/.test(words) && Number(words) > 0 ? whole(words, Number(words)) : []
}

function whole(words: string, value: unknown): Said[] {
  const start = words.length - words.trimStart().length
  const end = words.trimEnd().length
  return end > start ? [{ value, start, end }] : []
}
