import { Button, NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type Accreditation,
  accreditationsQuery,
  decide,
  removeAccreditation,
} from '../api/accreditations.ts'
import { onClock } from '../api/wire.ts'
import { AskFirst } from '../form/ask-first.tsx'
import { useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { AccreditationSheet } from './accreditation-sheet.tsx'
import { StateBadge } from './state-badge.tsx'

const states = ['pending', 'approved', 'declined', 'withdrawn'] as const
type Shown = (typeof states)[number] | ''

/** Everybody who asked; a row opens what they wrote and the decision. */
export function Accreditations() {
  const { say, formats } = useWords()
  const { id: editionId, timeZone } = useEdition()
  const found = useQuery(accreditationsQuery(editionId))
  const [shown, show] = useState<Shown>('')
  const opened = useEditing<Accreditation>()
  const withdrawing = useEditing<{ accreditation: Accreditation; note: string }>()
  const removing = useEditing<Accreditation>()
  const count = (state: Shown) => found.data?.filter(row => state === '' || row.state === state).length ?? 0
  const withdrawn = withdrawing.row?.accreditation.name ?? ''
  const columns: Column<Accreditation>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => (
        <>
          <Text fw={600}>{row.name}</Text>
          <Text size="sm">{row.outlet}</Text>
        </>
      ),
    },
    {
      key: 'state',
      heading: say('accreditation.state'),
      sort: row => states.indexOf(row.state),
      cell: row => <StateBadge state={row.state} />,
    },
    {
      key: 'role',
      heading: say('accreditation.role'),
      wide: true,
      sort: row => row.role,
      cell: row => say(`accreditation.role.${row.role}`),
    },
    {
      key: 'asked',
      heading: say('accreditation.asked'),
      wide: true,
      sort: row => row.askedAt,
      cell: row => formats.dayAndTime(onClock(row.askedAt, timeZone)),
    },
    {
      key: 'seats',
      heading: say('accreditation.seats'),
      wide: true,
      align: 'right',
      sort: row => row.seats,
      cell: row => formats.count(row.seats),
    },
  ]
  const rows = { ...found, data: found.data?.filter(row => shown === '' || row.state === shown) }
  const list = useLocalRows(rows, '-asked', columns, row => `${row.name} ${row.outlet} ${row.email}`)
  return (
    <>
      <Listing
        {...list}
        label={say('accreditation.list')}
        columns={columns}
        empty={{ title: say('accreditation.empty'), help: say('accreditation.empty.help') }}
        tools={
          <NativeSelect
            aria-label={say('accreditation.filter')}
            value={shown}
            data={(['', ...states] as const).map(state => ({
              value: state,
              label: `${say(state === '' ? 'accreditation.filter.all' : `accreditation.state.${state}`)} (${formats.count(count(state))})`,
            }))}
            onChange={event => show(event.currentTarget.value as Shown)}
          />
        }
        actions={row => (
          <Button
            size="xs"
            variant="default"
            aria-label={say('accreditation.open-named', { name: row.name })}
            onClick={() => opened.change(row)}
          >
            {say('accreditation.open')}
          </Button>
        )}
      />
      <AccreditationSheet
        key={opened.round}
        opened={opened.opened}
        close={opened.close}
        accreditation={found.data?.find(row => row.id === opened.row?.id)}
        withdraw={(accreditation, note) => withdrawing.change({ accreditation, note })}
        remove={removing.change}
      />
      <AskFirst
        editing={withdrawing}
        title={`${say('accreditation.withdraw')}: ${withdrawn}`}
        help={say('accreditation.withdraw.help')}
        doIt={say('accreditation.withdraw')}
        act={({ accreditation, note }) => decide(accreditation.id, 'withdrawn', note)}
        done={say('accreditation.done.withdrawn', { name: withdrawn })}
      />
      <AskFirst
        editing={removing}
        title={say('accreditation.remove')}
        help={say('accreditation.remove.help')}
        doIt={say('accreditation.remove')}
        act={row => removeAccreditation(row.id)}
        done={say('accreditation.removed')}
      />
    </>
  )
}
