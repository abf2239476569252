import { Alert, Anchor, Button, Code, Group, Paper, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { refresh } from '../api/refresh.ts'
import {
  endWaitingRoom,
  type WaitingRoom as Room,
  waitingRoomQuery,
  waitingRoomRulesQuery,
} from '../api/waiting-room.ts'
import { onClock } from '../api/wire.ts'
import { useEditing } from '../form/use-editing.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { WaitingRoomForm } from './waiting-room-form.tsx'

/** The waiting room of the sale: when it opens, how fast its line moves, and who waits. */
export function WaitingRoom() {
  const { say } = useWords()
  const edition = useEdition()
  const room = useQuery(waitingRoomQuery(edition.id))
  const rules = useQuery(waitingRoomRulesQuery).data
  const editing = useEditing<Room>()
  return (
    <Awaited query={room}>
      {found => (
        <Stack align="flex-start" maw="46rem">
          <Text>{say('waiting.help')}</Text>
          {found && <Line room={found} />}
          <Group>
            <Button variant="default" onClick={() => (found ? editing.change(found) : editing.add())}>
              {say(found ? 'waiting.change' : 'waiting.add')}
            </Button>
            {found && !found.endedAt && <EndRoom editionId={edition.id} />}
          </Group>
          {rules && (
            <WaitingRoomForm
              key={editing.round}
              opened={editing.opened}
              close={editing.close}
              room={editing.row}
              rules={rules}
            />
          )}
        </Stack>
      )}
    </Awaited>
  )
}

/** What is known of the line now. */
function Line({ room }: { room: Room }) {
  const { say, formats, language } = useWords()
  const edition = useEdition()
  const moment = (at: string) => formats.dayAndTime(onClock(at, edition.timeZone))
  return (
    <Paper withBorder p="md" w="100%">
      <Stack gap="xs">
        <Text fw={700} size="lg" role="status">
          {stateOf(room)}
        </Text>
        {room.opensAt && <Text>{say('waiting.opens', { moment: moment(room.opensAt) })}</Text>}
        <Text>
          {room.places === 0
            ? say('waiting.still')
            : say('waiting.pace', { places: room.places, seconds: room.seconds })}
        </Text>
        <Text>{say('waiting.people', { people: room.people, waiting: room.waiting })}</Text>
        <Text>{say('waiting.commitment', { moment: moment(room.committedAt) })}</Text>
        <Code style={{ overflowWrap: 'anywhere' }}>{room.commitment}</Code>
        <Anchor href={`/${language}/${edition.slug}/draw`}>{say('waiting.draw-page')}</Anchor>
      </Stack>
    </Paper>
  )

  function stateOf({ endedAt, drawnAt }: Room): string {
    if (endedAt) return say('waiting.ended', { moment: moment(endedAt) })
    return drawnAt ? say('waiting.drawn', { moment: moment(drawnAt) }) : say('waiting.before-draw')
  }
}

function EndRoom({ editionId }: { editionId: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const end = useMutation({ mutationFn: () => endWaitingRoom(editionId), onSuccess: () => refresh(queries) })
  return (
    <>
      <Button variant="default" loading={end.isPending} onClick={() => end.mutate()}>
        {say('waiting.end')}
      </Button>
      {end.error && (
        <Alert color="red" role="alert">
          {end.error.message}
        </Alert>
      )}
    </>
  )
}
