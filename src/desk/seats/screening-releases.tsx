import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { type ScreeningReleases as Releases, setScreeningReleases } from '../api/seats.ts'
import { useEditing } from '../form/use-editing.ts'
import { useWords } from '../words/words.tsx'
import { ReleaseList } from './release-list.tsx'
import { ReleasesForm } from './releases-form.tsx'

interface ScreeningReleasesProps {
  screeningId: string
  startsAt: Temporal.ZonedDateTime
  releases: Releases
}

/** When seats of one screening go to others, and whether it says so itself. */
export function ScreeningReleases({ screeningId, startsAt, releases }: ScreeningReleasesProps) {
  const { say } = useWords()
  const editing = useEditing<Releases>()
  const stands = releases.own ?? releases.ofEdition
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="releases">
      <Stack gap="xs" align="flex-start">
        <Title order={2} size="h4" id="releases">
          {say('seats.releases')}
        </Title>
        <ReleaseList releases={stands} startsAt={startsAt} />
        <Text size="sm" c="dimmed">
          {say(releases.own ? 'seats.releases.own' : 'seats.releases.of-edition')}
        </Text>
        <Button variant="default" onClick={() => editing.change(releases)}>
          {say('seats.releases.change')}
        </Button>
      </Stack>
      <ReleasesForm
        key={editing.round}
        opened={editing.opened}
        close={editing.close}
        isOwn={releases.own !== null}
        releases={stands}
        save={lines => setScreeningReleases(screeningId, lines)}
      />
    </Paper>
  )
}
