import { Alert, Badge, Button, Divider, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refresh } from '../api/refresh.ts'
import {
  releasePreviewQuery,
  releasesQuery,
  releaseTimetable,
  type ScreeningChange,
  type Timetable,
} from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { SideSheet } from '../form/side-sheet.tsx'
import { Awaited } from '../shell/page.tsx'
import { useWords } from '../words/words.tsx'
import type { TimetableNames } from './use-names.ts'

interface ReleaseDrawerProps {
  opened: boolean
  close: () => void
  timetable: Timetable
  names: TimetableNames
}

const colours: Record<ScreeningChange['what'], string> = {
  added: 'green',
  moved: 'blue',
  changed: 'gray',
  cancelled: 'red',
  removed: 'red',
  reinstated: 'green',
}

/** One told difference, as the public will be told it. */
function Change({
  change,
  timetable,
  names,
}: {
  change: ScreeningChange
  timetable: Timetable
  names: TimetableNames
}) {
  const { say, formats } = useWords()
  const place = ({ screenId, startsAt }: { screenId: string; startsAt: string }) =>
    `${formats.dayAndTime(onClock(startsAt, timetable.edition.timeZone))}, ${names.screen(screenId)}`
  const details = () => {
    switch (change.what) {
      case 'added':
      case 'removed':
        return place(change.entry)
      case 'moved':
        return `${place(change.from)} → ${place(change.to)}`
      case 'cancelled':
        return place(change.from)
      case 'reinstated':
        return place(change.to)
      case 'changed':
        return Object.keys(change.to)
          .map(detail => say(`detail.${detail as keyof typeof change.to}`))
          .join(', ')
    }
  }
  return (
    <li>
      <Badge variant="light" tt="none" color={colours[change.what]}>
        {say(`change.${change.what}`)}
      </Badge>{' '}
      <Text span fw={600}>
        {names.item(change.itemId)}
      </Text>
      <Text size="sm" c="dimmed">
        {details()}
      </Text>
    </li>
  )
}

/** What the next release would tell, a note for it, and what earlier ones told. */
export function ReleaseDrawer({ opened, close, timetable, names }: ReleaseDrawerProps) {
  const { say, formats } = useWords()
  const { edition } = timetable
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  const preview = useQuery({ ...releasePreviewQuery(edition.id), enabled: opened })
  const releases = useQuery({ ...releasesQuery(edition.id), enabled: opened })
  const release = useMutation({
    mutationFn: () => releaseTimetable(edition.id, note),
    onSuccess: async () => {
      setNote('')
      await refresh(queries)
    },
  })
  return (
    <SideSheet title={say('release.title')} opened={opened} close={close} size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          {edition.releasedVersion > 0
            ? say('release.current', { version: edition.releasedVersion })
            : say('release.never')}
        </Text>
        {release.data && (
          <Alert color="green" role="status">
            {say('release.done', { version: release.data.version, count: release.data.changes.length })}
          </Alert>
        )}
        {release.error && (
          <Alert color="red" role="alert">
            {release.error.message}
          </Alert>
        )}
        <Awaited query={preview}>
          {changes =>
            changes.length === 0 ? (
              <Text>{say('release.nothing')}</Text>
            ) : (
              <>
                <Text fw={600}>{say('release.changes', { count: changes.length })}</Text>
                <Stack component="ul" gap="xs" className="plain-list">
                  {changes.map(change => (
                    <Change
                      key={`${change.screeningId} ${change.what}`}
                      change={change}
                      timetable={timetable}
                      names={names}
                    />
                  ))}
                </Stack>
                <Textarea
                  label={say('release.note')}
                  description={say('release.note.help')}
                  autosize
                  minRows={2}
                  value={note}
                  onChange={event => setNote(event.currentTarget.value)}
                />
                <Button loading={release.isPending} onClick={() => release.mutate()} w="fit-content">
                  {say('release.go', { version: edition.releasedVersion + 1 })}
                </Button>
              </>
            )
          }
        </Awaited>
        {releases.data && releases.data.length > 0 && (
          <>
            <Divider label={say('release.history')} labelPosition="left" />
            {releases.data.map(each => (
              <details key={each.version}>
                <summary>
                  {say('release.version', {
                    version: each.version,
                    when: formats.dayAndTime(onClock(each.releasedAt, edition.timeZone)),
                    count: each.changes.length,
                  })}
                </summary>
                {each.note && <Text size="sm">{each.note}</Text>}
                <Stack component="ul" gap="xs" mt="xs" className="plain-list">
                  {each.changes.map(change => (
                    <Change
                      key={`${change.screeningId} ${change.what}`}
                      change={change}
                      timetable={timetable}
                      names={names}
                    />
                  ))}
                </Stack>
              </details>
            ))}
          </>
        )}
      </Stack>
    </SideSheet>
  )
}
