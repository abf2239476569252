import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconCalendarPlus, IconCheck, IconX } from '@tabler/icons-react'
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
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { ScreenInput } from '../form/screen-input.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { proposedMoment } from './proposed-moment.ts'

/** Accepting with another screen or time than stated, or with what the document left out. */
function PlaceForm({ editing }: { editing: Editing<Proposal> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, set } = useDraft<{ screenId: string | null; startsAt: string | null }>({
    screenId: row?.screenId ?? null,
    startsAt: row ? proposedMoment(row, edition) : null,
  })
  return (
    <EditDrawer
      title={say('proposals.place', { film: row?.filmTitle ?? '' })}
      opened={editing.opened}
      close={editing.close}
      saveLabel={say('proposals.accept')}
      save={async () =>
        row &&
        acceptProposal(row.id, {
          ...(value.screenId && { screenId: value.screenId }),
          ...(value.startsAt && { startsAt: value.startsAt }),
        })
      }
    >
      <ScreenInput value={value.screenId} onChange={screenId => set({ screenId })} />
      <MomentInput
        label={say('screening.starts')}
        required
        value={value.startsAt}
        onChange={startsAt => set({ startsAt })}
      />
    </EditDrawer>
  )
}

function ProposalCard({ proposal, place }: { proposal: Proposal; place: () => void }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const undo = useUndo()
  const venues = useQuery(venuesQuery).data ?? []
  const venue = venues.find(each => each.screens.some(screen => screen.id === proposal.screenId))
  const screen = venue?.screens.find(each => each.id === proposal.screenId)
  const moment = proposedMoment(proposal, edition)
  const when = moment ? formats.dayAndTime(Temporal.ZonedDateTime.from(moment)) : proposal.date
  return (
    <Paper withBorder p="md" component="li">
      <Group justify="space-between" align="flex-start" gap="md">
        <div>
          <Text fw={600}>{proposal.filmTitle}</Text>
          <Text>
            {when} · {proposal.venueName || say('proposals.no-venue')}
          </Text>
          <Text size="sm" c="dimmed">
            {screen && venue ? `${venue.name}, ${screen.name}` : say('proposals.no-screen')}
          </Text>
          {proposal.notes && <Text size="sm">{proposal.notes}</Text>}
          {proposal.guestNames.length > 0 && (
            <Group gap={4} mt={4}>
              {proposal.guestNames.map(name => (
                <Badge key={name} variant="light" color="gray" tt="none">
                  {say('proposals.present', { name })}
                </Badge>
              ))}
            </Group>
          )}
          <Text size="xs" c="dimmed" mt={4}>
            {say('proposals.from', { document: proposal.documentName })}
          </Text>
        </div>
        <Group gap="xs">
          {screen && moment && (
            <Button
              size="sm"
              leftSection={<IconCheck size={16} aria-hidden />}
              aria-label={say('proposals.accept-named', { film: proposal.filmTitle, when })}
              onClick={() => {
                let placed: string | undefined
                undo({
                  act: async () => {
                    placed = (await acceptProposal(proposal.id)).screening.id
                  },
                  undo: async () => placed && removeScreening(placed),
                  said: say('proposals.accepted', { film: proposal.filmTitle, when }),
                })
              }}
            >
              {say('proposals.accept')}
            </Button>
          )}
          <Button
            size="sm"
            variant="default"
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            aria-label={say('proposals.elsewhere-named', { film: proposal.filmTitle, when })}
            onClick={place}
          >
            {say('proposals.elsewhere')}
          </Button>
          <Button
            size="sm"
            variant="subtle"
            color="gray"
            leftSection={<IconX size={16} aria-hidden />}
            aria-label={say('proposals.decline-named', { film: proposal.filmTitle, when })}
            onClick={() =>
              undo({
                act: () => declineProposal(proposal.id),
                undo: () => reopenProposal(proposal.id),
                said: say('proposals.declined', { film: proposal.filmTitle, when }),
              })
            }
          >
            {say('proposals.decline')}
          </Button>
        </Group>
      </Group>
    </Paper>
  )
}

/** Screenings that documents state and nobody has decided on; of one document when asked for. */
export function Proposals({ documentId }: { documentId?: string }) {
  const { say } = useWords()
  const edition = useEdition()
  const proposals = useQuery(openProposalsQuery(edition.id))
  const editing = useEditing<Proposal>()
  return (
    <Awaited query={proposals}>
      {all => {
        const shown = all.filter(proposal => !documentId || proposal.documentId === documentId)
        if (shown.length === 0) return <Text c="dimmed">{say('proposals.none')}</Text>
        return (
          <>
            <Stack component="ul" gap="sm" className="plain-list">
              {shown.map(proposal => (
                <ProposalCard key={proposal.id} proposal={proposal} place={() => editing.change(proposal)} />
              ))}
            </Stack>
            <PlaceForm key={editing.round} editing={editing} />
          </>
        )
      }}
    </Awaited>
  )
}
