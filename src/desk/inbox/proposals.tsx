import { Badge, Button, Group, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import {
  acceptProposal,
  declineProposal,
  openProposalsQuery,
  type Proposal,
  reopenProposal,
} from '../api/proposals.ts'
import { removeScreening } from '../api/timetable.ts'
import { venuesQuery } from '../api/venues.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { PlaceForm } from './place-form.tsx'
import { proposedMoment } from './proposed-moment.ts'

interface DecisionsProps {
  proposal: Proposal
  when: string
  /** Nothing is left to be said: one click accepts. */
  whole: boolean
  elsewhere: () => void
}

function Decisions({ proposal, when, whole, elsewhere }: DecisionsProps) {
  const { say } = useWords()
  const undo = useUndo()
  const named = { film: proposal.filmTitle, when }
  const accept = () => {
    let placed: string | undefined
    return undo({
      act: async () => {
        placed = (await acceptProposal(proposal.id)).screening.id
      },
      undo: async () => placed && removeScreening(placed),
      said: say('proposals.accepted', named),
    })
  }
  const decline = () =>
    undo({
      act: () => declineProposal(proposal.id),
      undo: () => reopenProposal(proposal.id),
      said: say('proposals.declined', named),
    })
  return (
    <>
      {whole && (
        <Button
          size="compact-md"
          leftSection={<IconCheck size={16} aria-hidden />}
          aria-label={say('proposals.accept-named', named)}
          onClick={accept}
        >
          {say('proposals.accept')}
        </Button>
      )}
      <Button
        size="compact-md"
        variant="default"
        aria-label={say('proposals.elsewhere-named', named)}
        onClick={elsewhere}
      >
        {say(whole ? 'proposals.elsewhere' : 'proposals.complete')}
      </Button>
      <Button
        size="compact-md"
        variant="subtle"
        color="gray"
        aria-label={say('proposals.decline-named', named)}
        onClick={decline}
      >
        {say('proposals.decline')}
      </Button>
    </>
  )
}

/** Screenings that documents state and nobody has decided on; of one document when asked for. */
export function Proposals({ documentId }: { documentId?: string }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const open = useQuery(openProposalsQuery(edition.id))
  const venues = useQuery(venuesQuery).data ?? []
  const screenOf = (proposal: Proposal) => {
    const venue = venues.find(each => each.screens.some(screen => screen.id === proposal.screenId))
    const screen = venue?.screens.find(each => each.id === proposal.screenId)
    return venue && screen && `${venue.name}, ${screen.name}`
  }
  const whenOf = (proposal: Proposal) => {
    const moment = proposedMoment(proposal, edition)
    return moment
      ? formats.dayAndTime(Temporal.ZonedDateTime.from(moment))
      : [proposal.date, proposal.time].filter(Boolean).join(' ')
  }
  const columns: Column<Proposal>[] = [
    {
      key: 'film',
      heading: say('proposals.film'),
      sort: row => row.filmTitle,
      cell: row => (
        <div>
          <Text fw={600}>{row.filmTitle}</Text>
          <Text size="xs" c="dimmed">
            {say('proposals.from', { document: row.documentName })}
          </Text>
        </div>
      ),
    },
    {
      key: 'date',
      heading: say('screening.starts'),
      sort: row => `${row.date} ${row.time ?? ''}`,
      cell: whenOf,
    },
    {
      key: 'venue',
      heading: say('proposals.venue'),
      sort: row => row.venueName,
      cell: row => (
        <div>
          <Text>{row.venueName || say('proposals.no-venue')}</Text>
          <Text size="xs" c="dimmed">
            {screenOf(row) ?? say('proposals.no-screen')}
          </Text>
        </div>
      ),
    },
    {
      key: 'notes',
      heading: say('part.notes'),
      wide: true,
      cell: row => (
        <Group gap={4}>
          {row.notes}
          {row.guestNames.map(name => (
            <Badge key={name} variant="light" color="gray" tt="none">
              {say('proposals.present', { name })}
            </Badge>
          ))}
        </Group>
      ),
    },
  ]
  const list = useLocalRows(
    { ...open, data: open.data?.filter(proposal => !documentId || proposal.documentId === documentId) },
    'date',
    columns,
    row => [row.filmTitle, row.venueName, row.date, row.notes, ...row.guestNames].join(' '),
  )
  return (
    <EditableListing
      {...list}
      label={say('proposals')}
      columns={columns}
      empty={{ title: say('proposals.none'), help: say('proposals.none.help') }}
      form={editing => <PlaceForm editing={editing} />}
      actions={(row, change) => (
        <Decisions
          proposal={row}
          when={whenOf(row)}
          whole={screenOf(row) !== undefined && proposedMoment(row, edition) !== null}
          elsewhere={change}
        />
      )}
    />
  )
}
