import type { Award, Biography, Certificate, Field, StatedQuote, StatedScreening } from '#core/film/facts.ts'
import { useWords, type Words } from '../words/words.tsx'
import { LongText } from './long-text.tsx'

type Told = Pick<Words, 'say' | 'formats'>

/** One value of a field (an element of a list field) as a person reads it. */
export function valueText(field: Field, value: unknown, { say, formats }: Told): string {
  switch (field) {
    case 'countries':
      return formats.country(String(value))
    case 'languages':
    case 'subtitles':
      return formats.languageName(String(value))
    case 'minutes':
      return say('minutes', { minutes: Number(value) })
    case 'colour':
      return say(value === 'bw' ? 'colour.bw' : value === 'both' ? 'colour.both' : 'colour.colour')
    case 'certificate': {
      const { system, value: rating } = value as Certificate
      return [system, rating].filter(Boolean).join(' ')
    }
    case 'awards': {
      const { festival, award, year } = value as Award
      return [award, [festival, year].filter(Boolean).join(' ')].filter(Boolean).join(' — ')
    }
    case 'screenings': {
      const { date, time, venue, notes } = value as StatedScreening
      return [date, time, venue, notes].filter(Boolean).join(' · ')
    }
    case 'quotes': {
      const { text, source } = value as StatedQuote
      return `“${text}” — ${source}`
    }
    case 'biographies': {
      const { person, text } = value as Biography
      return `${person}: ${text}`
    }
    default:
      return String(value)
  }
}

/** The whole value of a field: short lists in a line, long things one below the other. */
export function FactValue({ field, value }: { field: Field; value: unknown }) {
  const words = useWords()
  if (value === null || value === undefined) return <span className="dim">{words.say('fact.empty')}</span>
  const values = (Array.isArray(value) ? value : [value]).map(each => valueText(field, each, words))
  const long = values.some(each => each.length > 60)
  if (!long) return <span>{values.join(', ')}</span>
  return <LongText paragraphs={values} />
}
