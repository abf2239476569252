import { Button, NumberInput, Table, Text } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { refresh } from '../api/refresh.ts'
import { type Ledger, ledgerQuery, type SeatsLeft, seatsLeftQuery, setAllocations } from '../api/seats.ts'
import { type Screening, type Timetable, timetableQuery } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { type TimetableNames, useNames } from '../board/use-names.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { allocationKinds } from './allocation-kinds.ts'

type Division = Record<AllocationKind, { capacity: number; blocked: number }>

function divisionOf(ledger: Ledger): Division {
  const of = (kind: AllocationKind) => {
    const found = ledger.allocations.find(each => each.kind === kind)
    return { capacity: found?.capacity ?? 0, blocked: found?.blocked ?? 0 }
  }
  return Object.fromEntries(allocationKinds.map(kind => [kind, of(kind)])) as Division
}

function DivisionForm({
  screening,
  ledger,
  names,
  editing,
}: {
  screening: Screening
  ledger: Ledger
  names: TimetableNames
  editing: Editing<Screening>
}) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const showWhatIsNow = async (error: unknown) => {
    await refresh(queries)
    throw error
  }
  const { value, set } = useDraft<Division>(divisionOf(ledger))
  const seats = ledger.allocations.reduce((sum, each) => sum + each.capacity, 0)
  const divided = allocationKinds.reduce((sum, kind) => sum + value[kind].capacity, 0)
  const change = (kind: AllocationKind, part: 'capacity' | 'blocked', count: string | number) =>
    set({ [kind]: { ...value[kind], [part]: Number(count) } })
  return (
    <EditDrawer
      title={names.screening(screening.id)}
      size="lg"
      opened={editing.opened}
      close={editing.close}
      save={() =>
        setAllocations(screening.id, {
          allocations: allocationKinds
            .filter(kind => value[kind].capacity > 0 || ledger.allocations.some(each => each.kind === kind))
            .map(kind => ({ kind, ...value[kind] })),
          before: ledger.allocations.map(({ kind, capacity, blocked }) => ({ kind, capacity, blocked })),
        }).catch(showWhatIsNow)
      }
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{say('sale.allocation')}</Table.Th>
            <Table.Th>{say('seats.capacity')}</Table.Th>
            <Table.Th>{say('seats.blocked')}</Table.Th>
            <Table.Th ta="right">{say('seats.held')}</Table.Th>
            <Table.Th ta="right">{say('seats.sold')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {allocationKinds.map(kind => {
            const now = ledger.allocations.find(each => each.kind === kind)
            const name = say(`allocation.${kind}`)
            return (
              <Table.Tr key={kind}>
                <Table.Th>{name}</Table.Th>
                {(['capacity', 'blocked'] as const).map(part => (
                  <Table.Td key={part}>
                    <NumberInput
                      aria-label={`${name}: ${say(`seats.${part}`)}`}
                      min={0}
                      value={value[kind][part]}
                      onChange={count => change(kind, part, count)}
                    />
                  </Table.Td>
                ))}
                <Table.Td ta="right">{formats.count(now?.held ?? 0)}</Table.Td>
                <Table.Td ta="right">{formats.count(now?.sold ?? 0)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <Text role="status" c={divided === seats ? 'dimmed' : 'var(--mantine-color-error)'} fw={600}>
        {say('seats.sum', { divided, seats })}
      </Text>
    </EditDrawer>
  )
}

function DivisionDrawer({ editing, names }: { editing: Editing<Screening>; names: TimetableNames }) {
  const { row } = editing
  const ledger = useQuery({ ...ledgerQuery(row?.id ?? ''), enabled: row !== undefined })
  if (!row || !ledger.data) return null
  return <DivisionForm screening={row} ledger={ledger.data} names={names} editing={editing} />
}

function AllocationList({ timetable, left }: { timetable: Timetable; left: SeatsLeft }) {
  const { say, formats } = useWords()
  const names = useNames(timetable)
  const columns: Column<Screening>[] = [
    {
      key: 'starts',
      heading: say('screening.starts'),
      sort: row => Temporal.Instant.from(row.startsAt).epochMilliseconds,
      cell: row => formats.dayAndTime(onClock(row.startsAt, timetable.edition.timeZone)),
    },
    {
      key: 'item',
      heading: say('screening.item'),
      sort: names.title,
      cell: row => (
        <AnchorLink
          fw={600}
          to="/$edition/seats/$screening"
          params={{ edition: timetable.edition.slug, screening: row.id }}
          aria-label={names.screening(row.id)}
        >
          {names.title(row)}
        </AnchorLink>
      ),
    },
    {
      key: 'screen',
      heading: say('screening.screen'),
      wide: true,
      sort: row => names.screen(row.screenId),
      cell: row => names.screen(row.screenId),
    },
    {
      key: 'free',
      heading: say('seats.free'),
      align: 'right',
      sort: row => left[row.id]?.free,
      cell: row => formats.count(left[row.id]?.free ?? 0),
    },
    {
      key: 'state',
      heading: say('seats.told'),
      wide: true,
      cell: row => say(`availability.${left[row.id]?.availability ?? 'not-on-sale'}`),
    },
  ]
  const released = timetable.screenings.filter(screening => screening.id in left)
  const list = useLocalRows(
    { data: released },
    'starts',
    columns,
    row => `${names.title(row)} ${names.screen(row.screenId)}`,
  )
  return (
    <EditableListing
      {...list}
      label={say('seats.allocations')}
      columns={columns}
      empty={{ title: say('seats.empty'), help: say('seats.empty.help') }}
      form={editing => <DivisionDrawer editing={editing} names={names} />}
      actions={(row, change) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={say('seats.divide-named', { name: names.screening(row.id) })}
          onClick={change}
        >
          {say('seats.divide')}
        </Button>
      )}
    />
  )
}

/** Released screenings with what is left of each, and how their seats are divided. */
export function Allocations() {
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  const left = useQuery(seatsLeftQuery(edition.id))
  return (
    <Awaited query={timetable}>
      {found => <Awaited query={left}>{seats => <AllocationList timetable={found} left={seats} />}</Awaited>}
    </Awaited>
  )
}
