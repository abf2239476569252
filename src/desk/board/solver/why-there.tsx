import { Button, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type PlaceExplained, type Points, whyThereQuery } from '../../api/solving.ts'
import { changeScreening, type Screening, type Timetable } from '../../api/timetable.ts'
import { onClock } from '../../api/wire.ts'
import { useUndo } from '../../listing/use-undo.tsx'
import { Awaited } from '../../shell/page.tsx'
import { useWords } from '../../words/words.tsx'
import type { TimetableNames } from '../use-names.ts'
import { pointsTold } from './points-told.ts'

interface WhyThereProps {
  screening: Screening
  timetable: Timetable
  names: TimetableNames
  onMoved: () => void
}

type Place = Pick<PlaceExplained['next'][number], 'screenId' | 'startsAt' | 'more' | 'moreTogether'>

/** What a screening costs where it stands, what other places would cost, and the cheaper ones that a rule forbids. */
export function WhyThere({ screening, timetable, names, onMoved }: WhyThereProps) {
  const { say } = useWords()
  const [opened, { toggle }] = useDisclosure()
  const explained = useQuery({ ...whyThereQuery(screening.id), enabled: opened })
  return (
    <Stack gap="xs">
      <Button variant="default" aria-expanded={opened} onClick={toggle} style={{ alignSelf: 'flex-start' }}>
        {say('why.open')}
      </Button>
      {opened && (
        <div aria-live="polite">
          <Awaited query={explained}>
            {found => (
              <Explained
                found={found}
                screening={screening}
                timetable={timetable}
                names={names}
                onMoved={onMoved}
              />
            )}
          </Awaited>
        </div>
      )}
    </Stack>
  )
}

function Explained({
  found: { points, next, barred },
  screening,
  timetable,
  names,
  onMoved,
}: WhyThereProps & { found: PlaceExplained }) {
  const { say, formats } = useWords()
  const undo = useUndo()
  const placeTold = ({ startsAt, screenId }: { startsAt: string; screenId: string }) => ({
    when: formats.dayAndTime(onClock(startsAt, timetable.edition.timeZone)),
    where: names.screen(screenId),
  })
  const parts = (costs: Points) => {
    const shown = Object.entries(costs).filter(([, each]) => Math.abs(each ?? 0) >= 0.05)
    const told = shown
      .sort(([, one], [, other]) => Math.abs(other!) - Math.abs(one!))
      .map(([rule, each]) =>
        say('why.part', {
          rule: say(`points.${rule as keyof Points}`),
          points: signed(each!),
        }),
      )
    return formats.list(told)
  }
  const signed = (each: number) => `${each < 0 ? '−' : '+'}${pointsTold(Math.abs(each), formats)}`
  const move = (place: Place) =>
    undo({
      act: () =>
        changeScreening(screening.id, screening.version, {
          screenId: place.screenId,
          startsAt: place.startsAt,
        }),
      undo: () =>
        changeScreening(screening.id, screening.version + 1, {
          screenId: screening.screenId,
          startsAt: screening.startsAt,
        }),
      said: say('board.moved', { name: names.title(screening), ...placeTold(place) }),
    }).then(moved => moved && onMoved())
  const line = (place: Place, told: ReactNode) => (
    <List.Item key={`${place.screenId} ${place.startsAt}`}>
      {told}
      {parts(place.more) && (
        <Text span size="sm" c="dimmed" display="block">
          {parts(place.more)}
        </Text>
      )}
    </List.Item>
  )
  return (
    <Stack gap={6}>
      <Text size="sm">
        {parts(points) ? say('why.costs', { parts: parts(points) }) : say('why.costs-nothing')}
      </Text>
      {next.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {say('why.next')}
          </Text>
          <List size="sm">
            {next.map(place =>
              line(
                place,
                <>
                  {say('why.place', { ...placeTold(place), points: signed(place.moreTogether) })}{' '}
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={say('why.move-named', placeTold(place))}
                    onClick={() => move(place)}
                  >
                    {say('why.move')}
                  </Button>
                </>,
              ),
            )}
          </List>
        </>
      )}
      {barred.length > 0 && (
        <>
          <Text size="sm" fw={600}>
            {say('why.barred')}
          </Text>
          <List size="sm">
            {barred.map(place =>
              line(
                place,
                say('why.barred-place', {
                  ...placeTold(place),
                  points: signed(place.moreTogether),
                  breaks: formats.list(place.breaks.map(rule => say(`hard-rule.${rule}`))),
                }),
              ),
            )}
          </List>
        </>
      )}
    </Stack>
  )
}
