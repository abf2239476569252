import { Button, Paper, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type SeatRelease, seatReleasesQuery, setSeatReleases } from '../api/seats.ts'
import { useEditing } from '../form/use-editing.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { ReleaseList } from './release-list.tsx'
import { ReleasesForm } from './releases-form.tsx'

/** When seats of the edition's screenings that are set aside go to others. */
export function EditionReleases() {
  const { say } = useWords()
  const edition = useEdition()
  const releases = useQuery(seatReleasesQuery(edition.id))
  const editing = useEditing<SeatRelease[]>()
  return (
    <Awaited query={releases}>
      {found => (
        <Stack align="flex-start">
          <Text maw="46rem">{say('seats.releases.help')}</Text>
          <Paper withBorder p="md">
            <ReleaseList releases={found} />
          </Paper>
          <Button variant="default" onClick={() => editing.change(found)}>
            {say('seats.releases.change')}
          </Button>
          <ReleasesForm
            key={editing.round}
            opened={editing.opened}
            close={editing.close}
            releases={editing.row ?? found}
            save={lines => setSeatReleases(edition.id, lines ?? [])}
          />
        </Stack>
      )}
    </Awaited>
  )
}
