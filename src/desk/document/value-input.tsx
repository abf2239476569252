import { TextInput } from '@mantine/core'
import type { Field } from '#core/film/facts.ts'
import { FactInput } from '../films/fact-form.tsx'
import { fieldForms } from '../films/fields.ts'
import { CountryInput } from '../form/country-input.tsx'
import { useWords } from '../words/words.tsx'

interface ValueInputProps {
  field: Field
  /** One element where the field is a list. */
  value: unknown
  onChange: (value: unknown) => void
}

/** What a value begins as when a person writes it for words that hold none: the words, where a part of the value is a text. */
export function valueAtFirst(field: Field, words: string): unknown {
  const text = words.trim().replace(/\s+/g, ' ')
  switch (field) {
    case 'awards':
      return { festival: '', award: text }
    case 'quotes':
      return { text: words.trim(), source: '' }
    case 'biographies':
      return { person: '', text: words.trim() }
    case 'certificate':
      return { value: text }
    case 'screenings':
      return { date: '' }
    default:
      return fieldForms[field] === 'list' || fieldForms[field] === 'text' ? text : null
  }
}

/** Writes one value of a field by hand: of a list, one element. */
export function ValueInput({ field, value, onChange }: ValueInputProps) {
  const { say } = useWords()
  const label = say(`field.${field}`)
  const text = typeof value === 'string' ? value : ''
  switch (fieldForms[field]) {
    case 'countries':
      return <CountryInput label={label} value={text} onChange={code => onChange(code || null)} />
    case 'list':
    case 'languages':
      return (
        <TextInput
          label={label}
          description={fieldForms[field] === 'languages' ? say('languages.help') : undefined}
          value={text}
          onChange={event => onChange(event.currentTarget.value || null)}
        />
      )
    default:
      return <FactInput field={field} value={value} onChange={onChange} single />
  }
}
