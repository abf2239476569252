import { Alert, Button, Center, Group, Loader, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { type DoorScreening, doorScreeningsQuery } from '../api/door.ts'
import type { Edition } from '../api/editions.ts'
import { onClock } from '../api/wire.ts'
import { festivalDayOf, festivalDays } from '../board/festival-days.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { LanguageMenu } from '../shell/frame.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEditions } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import classes from './door.module.css'
import { DoorOfScreening } from './door-of-screening.tsx'

interface DoorSearch {
  edition?: string
  day?: string
  screening?: string
}

/** Today when it is a day of the edition, else its first day. */
function dayToBeginWith(edition: Edition): string {
  const days = festivalDays(edition)
  const today = festivalDayOf(Temporal.Now.instant().toString(), edition)
  return (days.find(day => day.equals(today)) ?? days[0]!).toString()
}

function ScreeningChoice({
  screenings,
  zone,
  open,
}: {
  screenings: DoorScreening[]
  zone: string
  open: (id: string) => void
}) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  if (screenings.length === 0) return <Text c="dimmed">{say('door.no-screenings')}</Text>
  return (
    <Stack component="ul" gap="xs" className="plain-list">
      {screenings.map(screening => (
        <li key={screening.screeningId}>
          <Button
            fullWidth
            variant="default"
            h="auto"
            py="sm"
            justify="space-between"
            classNames={{ label: classes.choice }}
            onClick={() => open(screening.screeningId)}
          >
            <span className={classes.when}>{formats.time(onClock(screening.startsAt, zone))}</span>
            <span>
              <strong>{localised(screening.title) || screening.filmTitles.join(', ')}</strong>
              <br />
              {screening.venueName}, {screening.screenName}
              {screening.cancelled && ` · ${say('change.cancelled')}`}
            </span>
            <span className={classes.when}>
              {formats.count(screening.admitted)}/{formats.count(screening.expected)}
            </span>
          </Button>
        </li>
      ))}
    </Stack>
  )
}

function DoorOfEdition({
  edition,
  editions,
  search,
}: {
  edition: Edition
  editions: Edition[]
  search: DoorSearch
}) {
  const { say, formats } = useWords()
  const navigate = useNavigate()
  const day = search.day ?? dayToBeginWith(edition)
  const screenings = useQuery(doorScreeningsQuery(edition.id, day))
  const go = (next: DoorSearch) => navigate({ to: '/door', search: next })
  const chosen = screenings.data?.find(screening => screening.screeningId === search.screening)

  if (search.screening && screenings.data && chosen)
    return (
      <DoorOfScreening
        screening={chosen}
        zone={edition.timeZone}
        leave={() => go({ edition: edition.slug, day })}
        key={chosen.screeningId}
      />
    )
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <Title order={1} size="h3">
          {say('door.title')}
        </Title>
        <Group gap={4} wrap="nowrap">
          <AnchorLink to="/" size="sm">
            {say('door.to-desk')}
          </AnchorLink>
          <LanguageMenu />
        </Group>
      </Group>
      {editions.length > 1 && (
        <NativeSelect
          label={say('edition')}
          value={edition.slug}
          data={editions.map(each => ({ value: each.slug, label: each.name }))}
          onChange={event => go({ edition: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={say('board.day')}
        value={day}
        data={festivalDays(edition).map(each => ({ value: each.toString(), label: formats.longDay(each) }))}
        onChange={event => go({ edition: edition.slug, day: event.currentTarget.value })}
      />
      <Awaited query={screenings}>
        {list => (
          <ScreeningChoice
            screenings={list}
            zone={edition.timeZone}
            open={screening => go({ edition: edition.slug, day, screening })}
          />
        )}
      </Awaited>
    </>
  )
}

/** The door on a phone: choose a screening, then scan. */
export function DoorPage() {
  const { say } = useWords()
  const search = useSearch({ strict: false }) as DoorSearch
  const { data, error } = useEditions()
  useEffect(() => {
    document.title = `${say('door.title')} · Cartelera`
  }, [say])
  const edition =
    data?.find(each => each.slug === search.edition) ??
    data?.find(each => each.stage === 'running') ??
    data?.[0]
  return (
    <main className={classes.page}>
      {error && (
        <Alert color="red" role="alert">
          {error.message}
        </Alert>
      )}
      {!data && !error && (
        <Center mih={200}>
          <Loader aria-label={say('loading')} />
        </Center>
      )}
      {data && !edition && <Text>{say('editions.empty')}</Text>}
      {data && edition && <DoorOfEdition edition={edition} editions={data} search={search} />}
    </main>
  )
}
