import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { venuesQuery } from '../api/venues.ts'
import { useWords } from '../words/words.tsx'

/** A screen, chosen among all venues of the organisation. */
export function ScreenInput({
  value,
  onChange,
}: {
  value: string | null
  onChange: (id: string | null) => void
}) {
  const { say } = useWords()
  const venues = useQuery(venuesQuery).data ?? []
  return (
    <Select
      label={say('screening.screen')}
      required
      searchable
      data={venues.map(venue => ({
        group: venue.name,
        items: venue.screens.map(screen => ({
          value: screen.id,
          label: `${venue.name}, ${screen.name} (${screen.capacity})`,
        })),
      }))}
      value={value}
      onChange={onChange}
    />
  )
}
