import { Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { assignDocument, type DocumentWithText } from '../api/documents.ts'
import { filmTitlesQuery } from '../api/films.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const itsOwn = 'its-own'

/**
 * Where a person says which film a document speaks of, when the reader was wrong or could not tell: what it tells of
 * one film, or with null what belongs to none yet. Of a document of several films each entry is asked for.
 */
export function AboutFilm(props: { document: DocumentWithText; filmId: string | null }) {
  const { document, filmId } = props
  const { say } = useWords()
  const edition = useEdition()
  const undo = useUndo()
  const films = useQuery(filmTitlesQuery(edition.id)).data ?? []
  const choices = [
    ...films.map(({ id, title, directors, year }) => ({
      value: id,
      label: [title, directors.join(', '), year].filter(Boolean).join(' · '),
    })),
    { value: itsOwn, label: say('inbox.film-of-its-own') },
  ]
  const parts =
    document.entries.length === 0
      ? [{ filmId: document.filmIds[0] ?? null, title: undefined }]
      : document.entries.map(entry => ({ filmId: entry.filmId, title: entry.facts.title }))
  const asked = parts.map((part, entry) => ({ ...part, entry })).filter(part => part.filmId === filmId)
  if (asked.length === 0) return null

  return (
    <Stack gap="xs" mb="sm">
      {asked.map(({ entry, title }) => (
        <Select
          key={entry}
          label={title ? say('inbox.entry-about', { title }) : say('inbox.about')}
          description={filmId ? undefined : say('inbox.about-unknown')}
          placeholder={say('inbox.choose-film')}
          searchable
          allowDeselect={false}
          data={choices}
          value={filmId}
          onChange={chosen => {
            if (!chosen || chosen === filmId) return
            undo({
              act: () => assignDocument(document.id, chosen === itsOwn ? null : chosen, entry),
              ...(filmId && { undo: () => assignDocument(document.id, filmId, entry) }),
              said: say('inbox.assigned', { document: document.name }),
            })
          }}
        />
      ))}
    </Stack>
  )
}
