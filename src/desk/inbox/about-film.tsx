import { Select, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { assignDocument, type DocumentWithText } from '../api/documents.ts'
import { filmTitlesQuery } from '../api/films.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const itsOwn = 'its-own'

/** Which film a document, or each entry of one that tells of several, speaks of: for when the reader was wrong. */
export function AboutFilm({ document }: { document: DocumentWithText }) {
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
      ? [{ filmId: document.filmIds[0] ?? null, title: document.facts.title }]
      : document.entries.map(({ filmId, facts }) => ({ filmId, title: facts.title }))

  return (
    <Stack gap="xs" mb="sm">
      {parts.map(({ filmId, title }, entry) => (
        <Select
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is known by its place in the document
          key={entry}
          label={parts.length > 1 && title ? say('inbox.entry-about', { title }) : say('inbox.about')}
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
