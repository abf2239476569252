import { Select } from '@mantine/core'
import type { Block } from '../api/mailings.ts'
import { LocalisedInput } from '../form/localised-input.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import type { Choice, Choices } from './use-choices.ts'

/** What one block tells: words, or what it pulls from the record. */
export function BlockInput({
  value,
  onChange,
  choices,
}: {
  value: Block
  onChange: (block: Block) => void
  choices: Choices
}) {
  const { say } = useWords()
  const { languages } = useEdition()
  const select = (label: string, chosen: string, data: Choice[], set: (id: string) => void) => (
    <Select
      label={label}
      searchable
      data={data}
      value={chosen || null}
      onChange={id => id && set(id)}
      nothingFoundMessage={say('newsletter.nothing-found')}
    />
  )
  switch (value.kind) {
    case 'heading':
    case 'text':
      return (
        <LocalisedInput
          label={say('newsletter.words')}
          languages={languages}
          {...(value.kind === 'text' && { lines: 3, description: say('newsletter.text.help') })}
          value={value.text}
          onChange={text => onChange({ ...value, text })}
        />
      )
    case 'film':
      return select(say('newsletter.film'), value.filmId, choices.films, filmId =>
        onChange({ ...value, filmId }),
      )
    case 'poster':
      return (
        <>
          {select(say('newsletter.film'), value.filmId, choices.films, filmId =>
            onChange({ ...value, filmId }),
          )}
          <LocalisedInput
            label={say('newsletter.caption')}
            languages={languages}
            value={value.caption}
            onChange={caption => onChange({ ...value, caption })}
          />
        </>
      )
    case 'screening':
      return select(say('newsletter.screening'), value.screeningId, choices.screenings, screeningId =>
        onChange({ ...value, screeningId }),
      )
    case 'quote':
      return select(say('newsletter.press'), value.pressEntryId, choices.press, pressEntryId =>
        onChange({ ...value, pressEntryId }),
      )
    default:
      return select(say('newsletter.day'), value.day, choices.days, day => onChange({ ...value, day }))
  }
}
