import { useQuery } from '@tanstack/react-query'
import { type PressSeat, pressSeatsQuery } from '../api/accreditations.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

/** Who of the accredited has a seat for which screening. */
export function PressSeats() {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const edition = useEdition()
  const titleOf = ({ screening }: PressSeat) => localised(screening.title) || screening.filmTitles.join(' + ')
  const columns: Column<PressSeat>[] = [
    {
      key: 'start',
      heading: say('accreditation.start'),
      sort: row => row.screening.startsAt,
      cell: row => formats.dayAndTime(Temporal.ZonedDateTime.from(row.screening.startsAt)),
    },
    { key: 'screening', heading: say('accreditation.screening'), sort: titleOf, cell: titleOf },
    { key: 'name', heading: say('name'), sort: row => row.name, cell: row => row.name },
    {
      key: 'outlet',
      heading: say('accreditation.outlet'),
      wide: true,
      sort: row => row.outlet,
      cell: row => row.outlet,
    },
    {
      key: 'came',
      heading: say('accreditation.came'),
      wide: true,
      sort: row => Number(row.isAdmitted),
      cell: row => (row.isAdmitted ? say('accreditation.came') : ''),
    },
  ]
  const list = useLocalRows(
    useQuery(pressSeatsQuery(edition.id)),
    'start',
    columns,
    row => `${titleOf(row)} ${row.name} ${row.outlet}`,
  )
  return (
    <Listing
      {...list}
      rows={list.rows?.map(row => ({ ...row, id: row.ticketId }))}
      label={say('accreditation.seats')}
      columns={columns}
      empty={{ title: say('accreditation.seats.empty'), help: say('accreditation.seats.help') }}
    />
  )
}
