import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import {
  type Ledger,
  ledgerProblemsQuery,
  ledgerQuery,
  type ScreeningReleases as Releases,
  type SeatsToMove,
  screeningReleasesQuery,
} from '../api/seats.ts'
import { type Timetable, timetableQuery } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { useNames } from '../board/use-names.ts'
import { useEditing } from '../form/use-editing.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { BlockForm, type Blocking } from './block-form.tsx'
import { LedgerPicture } from './ledger-picture.tsx'
import { LedgerTable } from './ledger-table.tsx'
import { MoveForm } from './move-form.tsx'
import { MoveHistory } from './move-history.tsx'
import { ProblemList } from './problem-list.tsx'
import { ScreeningPlaces } from './screening-places.tsx'
import { ScreeningReleases } from './screening-releases.tsx'
import { WaitingList } from './waiting-list.tsx'

/** Sales and the house's own clock move seats while the page is open. */
const askAgainAfter = 15_000

interface ViewProps {
  screeningId: string
  timetable: Timetable
  ledger: Ledger
  releases: Releases
}

function SeatsView({ screeningId, timetable, ledger, releases }: ViewProps) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const names = useNames(timetable)
  const moving = useEditing<SeatsToMove>()
  const blocking = useEditing<Blocking>()
  const problems = useQuery(ledgerProblemsQuery).data ?? []
  const { allocations } = ledger
  const screening = timetable.screenings.find(each => each.id === screeningId)
  if (!screening) return <Text>{say('seats.empty.help')}</Text>
  const startsAt = onClock(screening.startsAt, edition.timeZone)
  const here = problems.filter(({ about }) => about.screening === screeningId)
  const seats = allocations.reduce((sum, each) => sum + each.capacity, 0)
  const blocked = allocations.find(each => each.blocked > 0)
  const goesOn = (kind: AllocationKind) => {
    const release = (releases.own ?? releases.ofEdition).find(({ what }) => what === kind)
    if (!release) return undefined
    return say('seats.releases.goes-on', {
      what: say(`allocation.${kind}`),
      to: say(`allocation.${release.to}`),
      when: formats.dayAndTime(startsAt.subtract({ minutes: release.minutesBefore })),
    })
  }
  const begin = (kind: AllocationKind) => ({
    ...{ from: kind, to: kind === 'public' ? ('press' as const) : ('public' as const), seats: 1, why: '' },
  })
  const block = (act: Blocking['act'], kind: AllocationKind) =>
    blocking.change({ act, kind, seats: 1, why: '' })
  return (
    <Page
      title={names.title(screening)}
      lead={
        <>
          {formats.dayAndTime(startsAt)} · {names.screen(screening.screenId)} ·{' '}
          <AnchorLink underline="always" to="/$edition/seats" params={{ edition: edition.slug }}>
            {say('places.seats')}
          </AnchorLink>
          {screening.cancelled && (
            <>
              {' · '}
              <AnchorLink
                underline="always"
                to="/$edition/seats/$screening/refunds"
                params={{ edition: edition.slug, screening: screeningId }}
              >
                {say('bulk.open')}
              </AnchorLink>
            </>
          )}
        </>
      }
    >
      <Group gap="xs" hiddenFrom="sm">
        <Button variant="default" onClick={() => moving.change(begin('public'))}>
          {say('seats.move')}
        </Button>
        <Button variant="default" onClick={() => block('block', 'public')}>
          {say('seats.block')}
        </Button>
        {blocked && (
          <Button variant="default" onClick={() => block('unblock', blocked.kind)}>
            {say('seats.unblock')}
          </Button>
        )}
      </Group>
      {here.length > 0 && <ProblemList problems={here} linked={false} />}
      <Paper withBorder p="md">
        <Text fw={600} mb="sm">
          {say('seats.adds-up', {
            seats,
            parts: allocations
              .filter(each => each.capacity > 0)
              .map(each =>
                say('seats.part', {
                  name: say(`allocation.${each.kind}`),
                  seats: formats.count(each.capacity),
                }),
              )
              .join(' + '),
          })}
        </Text>
        <LedgerPicture allocations={allocations} />
      </Paper>
      <LedgerTable
        allocations={allocations}
        move={({ kind }) => moving.change(begin(kind))}
        block={({ kind }) => block('block', kind)}
        unblock={({ kind }) => block('unblock', kind)}
      />
      <ScreeningPlaces screeningId={screeningId} move={moving.change} block={blocking.change} />
      <ScreeningReleases screeningId={screeningId} startsAt={startsAt} releases={releases} />
      <WaitingList screeningId={screeningId} />
      <MoveHistory moves={ledger.moves} moveBack={moving.change} changeBack={blocking.change} />
      <MoveForm
        key={`move ${moving.round}`}
        screeningId={screeningId}
        allocations={allocations}
        editing={moving}
        goesOn={goesOn}
      />
      <BlockForm
        key={`block ${blocking.round}`}
        screeningId={screeningId}
        allocations={allocations}
        editing={blocking}
      />
    </Page>
  )
}

/** The ledger of one screening: for whom its seats are, what is left of them, and how they came to be so. */
export function ScreeningSeatsPage() {
  const { screening: screeningId = '' } = useParams({ strict: false }) as { screening?: string }
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  const ledger = useQuery({ ...ledgerQuery(screeningId), refetchInterval: askAgainAfter })
  const releases = useQuery(screeningReleasesQuery(screeningId))
  return (
    <Awaited query={timetable}>
      {found => (
        <Awaited query={ledger}>
          {seats => (
            <Awaited query={releases}>
              {stands => (
                <Stack>
                  <SeatsView screeningId={screeningId} timetable={found} ledger={seats} releases={stands} />
                </Stack>
              )}
            </Awaited>
          )}
        </Awaited>
      )}
    </Awaited>
  )
}
