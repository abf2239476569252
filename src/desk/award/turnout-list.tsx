import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Turnout, turnoutQuery } from '../api/award.ts'
import type { Timetable } from '../api/timetable.ts'
import { useNames } from '../board/use-names.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

type Row = Turnout & { id: string }

const counts = ['admitted', 'votes', 'notCounted', 'mostInAMinute'] as const

/** How many came and voted, and what of it looks odd; never what they voted. */
export function TurnoutList({ timetable }: { timetable: Timetable }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const names = useNames(timetable)
  const columns: Column<Row>[] = [
    {
      key: 'screening',
      heading: say('screening.item'),
      sort: row => row.startsAt,
      cell: row => names.screening(row.id),
    },
    ...counts.map(
      (key): Column<Row> => ({
        key,
        heading: say(`award.${key}`),
        align: 'right',
        sort: row => row[key],
        cell: row => formats.count(row[key]),
      }),
    ),
  ]
  const turnout = useQuery(turnoutQuery(edition.id))
  const list = useLocalRows(
    { ...turnout, data: turnout.data?.map(row => ({ ...row, id: row.screeningId })) },
    'screening',
    columns,
    row => names.screening(row.id),
  )
  return (
    <Stack w="100%">
      <Text maw="46rem">{say('award.turnout.help')}</Text>
      <Listing
        {...list}
        label={say('award.turnout')}
        columns={columns}
        empty={{ title: say('award.turnout.empty'), help: say('award.turnout.empty.help') }}
      />
    </Stack>
  )
}
