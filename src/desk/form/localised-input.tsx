import { Fieldset, Textarea, TextInput } from '@mantine/core'
import type { Localised } from '#core/localised.ts'
import { deskLanguages } from '../words/desk-language.ts'
import { useWords } from '../words/words.tsx'

interface LocalisedInputProps {
  label: string
  description?: string
  value: Localised
  onChange: (value: Localised) => void
  /** The edition's own languages, first; the languages of the public pages follow. */
  languages: readonly string[]
  lines?: number
}

/** One text in several languages: a line per language that the public may read it in. */
export function LocalisedInput({
  label,
  description,
  value,
  onChange,
  languages,
  lines,
}: LocalisedInputProps) {
  const { formats } = useWords()
  const all = [...new Set([...languages, ...Object.keys(deskLanguages), ...Object.keys(value)])]
  return (
    <Fieldset legend={label}>
      {description && <p className="help">{description}</p>}
      {all.map(language => {
        const common = {
          lang: language,
          label: formats.languageName(language),
          value: value[language] ?? '',
          mb: 'xs',
        }
        const set = (text: string) => {
          const next = { ...value }
          if (text) next[language] = text
          else delete next[language]
          onChange(next)
        }
        return lines ? (
          <Textarea
            {...common}
            key={language}
            autosize
            minRows={lines}
            onChange={event => set(event.currentTarget.value)}
          />
        ) : (
          <TextInput {...common} key={language} onChange={event => set(event.currentTarget.value)} />
        )
      })}
    </Fieldset>
  )
}
