import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { assignDocument, type DocumentWithText } from '../api/documents.ts'
import { filmTitlesQuery } from '../api/films.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const itsOwn = 'its-own'

/** Where a person says which film a document, or one entry of it, speaks of: the reader was wrong or could not tell. */
export function AboutFilm(props: { document: DocumentWithText; entry: number; filmId: string | null }) {
  const { document, entry, filmId } = props
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
  const title = document.entries[entry]?.facts.title
  return (
    <Select
      label={title ? say('inbox.entry-about', { title }) : say('inbox.about')}
      description={filmId ? undefined : say('inbox.about-unknown')}
      placeholder={say('inbox.choose-film')}
      searchable
      limit={100}
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
  )
}
