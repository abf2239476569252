import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Timetable, timetableQuery } from '../api/timetable.ts'
import { demandQuery, type Demand as Wished } from '../api/waiting-list.ts'
import { useNames } from '../board/use-names.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

type WishedScreening = Wished['screenings'][number] & { id: string }

/** So many pairs say what matters. */
const mostPairs = 20

/** What people wish for before the sale: per screening, and which two things many want to see. */
export function Demand() {
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  const demand = useQuery(demandQuery(edition.id))
  return (
    <Awaited query={timetable}>
      {found => <Awaited query={demand}>{wished => <Wishes timetable={found} demand={wished} />}</Awaited>}
    </Awaited>
  )
}

function Wishes({ timetable, demand }: { timetable: Timetable; demand: Wished }) {
  const { say, formats } = useWords()
  const names = useNames(timetable)
  const columns: Column<WishedScreening>[] = [
    {
      key: 'screening',
      heading: say('screening.item'),
      sort: row => names.screening(row.id),
      cell: row => names.screening(row.id),
    },
    ...(['first', 'lists', 'seats'] as const).map(
      (key): Column<WishedScreening> => ({
        key,
        heading: say(`demand.${key}`),
        align: 'right',
        sort: row => countOf(row, key),
        cell: row => formats.count(countOf(row, key)),
      }),
    ),
  ]
  const list = useLocalRows(
    { data: demand.screenings.map(each => ({ ...each, id: each.screeningId })) },
    '-lists',
    columns,
    row => names.screening(row.id),
  )
  return (
    <Stack>
      <Text maw="46rem">{say('demand.help')}</Text>
      <Listing
        {...list}
        label={say('demand.title')}
        columns={columns}
        empty={{ title: say('demand.empty'), help: say('demand.empty.help') }}
      />
      {demand.pairs.length > 0 && <Pairs timetable={timetable} pairs={demand.pairs} />}
    </Stack>
  )
}

const countOf = (row: WishedScreening, key: 'first' | 'lists' | 'seats') =>
  key === 'first' ? row.firstWishes : row[key]

function Pairs({ timetable, pairs }: { timetable: Timetable; pairs: Wished['pairs'] }) {
  const { say } = useWords()
  const names = useNames(timetable)
  const titleOf = (itemId: string) => {
    const screening = timetable.screenings.find(each => each.itemId === itemId)
    return screening ? names.title(screening) : '–'
  }
  return (
    <section aria-labelledby="pairs">
      <Title order={2} size="h4" id="pairs">
        {say('demand.pairs')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {say('demand.pairs.help')}
      </Text>
      <ol className="plain-list">
        {pairs.slice(0, mostPairs).map(({ oneId, otherId, lists }) => (
          <li key={`${oneId} ${otherId}`}>
            {say('demand.pair', { one: titleOf(oneId), other: titleOf(otherId), lists })}
          </li>
        ))}
      </ol>
    </section>
  )
}
