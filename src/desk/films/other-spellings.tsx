import { Text } from '@mantine/core'
import type { Field } from '#core/film/facts.ts'
import type { FilmWithSources } from '../api/films.ts'
import { useWords } from '../words/words.tsx'

/** How documents write the names of a field otherwise, and in which document. */
export function OtherSpellings({ film, field }: { film: FilmWithSources; field: Field }) {
  const { say } = useWords()
  const told = film.otherSpellings.filter(each => each.field === field)
  if (told.length === 0) return null
  const nameOf = (id: string) => film.documents.find(document => document.id === id)?.name
  return (
    <Text size="xs" c="dimmed">
      {say('names.also')}{' '}
      {told.map(({ value, spelling, documentIds }, at) => (
        <span key={`${value} ${spelling}`}>
          {at > 0 && ', '}
          <bdi>{spelling}</bdi> ({documentIds.map(nameOf).filter(Boolean).join(', ')})
        </span>
      ))}
    </Text>
  )
}
