import { NativeSelect } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../words/words.tsx'
import { useEditions, useLastEdition } from './use-edition.tsx'

/** Moves to the same kind of page in another edition. */
export function EditionChoice() {
  const { say } = useWords()
  const { data } = useEditions()
  const current = useLastEdition()
  const navigate = useNavigate()
  if (!data || data.length === 0 || !current) return null
  return (
    <NativeSelect
      aria-label={say('edition')}
      value={current}
      data={data.map(edition => ({ value: edition.slug, label: edition.name }))}
      onChange={event => navigate({ to: '/$edition', params: { edition: event.currentTarget.value } })}
    />
  )
}
