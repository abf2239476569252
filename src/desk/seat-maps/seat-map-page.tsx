import { Alert, Button, Group, Paper, SegmentedControl, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { PlaceKind, SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { refresh } from '../api/refresh.ts'
import { type KeptSeatMap, removeSeatMap, seatMapQuery, setSeatMap } from '../api/seat-maps.ts'
import { type Screen, type Venue, venuesQuery } from '../api/venues.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { countPlaces, emptyMap, withKind, withLevel } from './draw-rows.ts'
import { LevelRows } from './level-rows.tsx'
import { MapFiles } from './map-files.tsx'
import { MapPicture } from './map-picture.tsx'

const kinds = ['ordinary', 'restricted-view', 'wheelchair', 'companion', 'removed'] as const

interface DrawingProps {
  venue: Venue
  screen: Screen
  kept: KeptSeatMap | null
}

/** Draws the numbered seats of a screen: as a picture, and as rows of seats that a keyboard reaches. */
function Drawing({ venue, screen, kept }: DrawingProps) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const queries = useQueryClient()
  const [map, setMap] = useState<SeatMap>(kept?.map ?? emptyMap)
  // Of the map that was drawn over: whoever saves over a newer one is told so.
  const [version, setVersion] = useState(kept?.version ?? 0)
  const [kind, setKind] = useState<PlaceKind>('wheelchair')
  const [told, setTold] = useState('')
  const done = async (words: string) => {
    await refresh(queries)
    setTold(words)
  }
  const saving = useMutation({
    mutationFn: () => setSeatMap(screen.id, { map, version }),
    onSuccess: ({ seatMap }) => {
      setVersion(seatMap.version)
      return done(say('maps.saved'))
    },
  })
  const freeing = useMutation({
    mutationFn: () => removeSeatMap(screen.id),
    onSuccess: () => {
      setVersion(0)
      setMap(emptyMap)
      return done(say('maps.freed'))
    },
  })
  const counts = countPlaces(map)
  const seats = kinds.reduce((sum, each) => sum + (each === 'removed' ? 0 : counts[each]), 0)
  const pick = (place: string) => {
    const [key = '', row = '', seat = ''] = place.split('/')
    const level = map.levels.find(each => each.key === key)
    if (level) setMap(withLevel(map, key, withKind(level, row, seat, kind)))
  }
  const addLevel = () => {
    const key = [
      'stalls',
      'balcony',
      'gallery',
      ...Array.from({ length: 12 }, (_, at) => `level-${at + 1}`),
    ].find(each => !map.levels.some(level => level.key === each))!
    const name = key === 'stalls' || key === 'balcony' || key === 'gallery' ? say(`maps.level.${key}`) : key
    const language = edition.languages[0] ?? 'en'
    setMap({ ...map, levels: [...map.levels, { key, name: { [language]: name }, rows: [] }] })
  }
  const problem = saving.error ?? freeing.error
  return (
    <Page
      title={say('maps.of', { screen: screen.name })}
      lead={
        <>
          {venue.name} ·{' '}
          <AnchorLink underline="always" to="/$edition/venues" params={{ edition: edition.slug }}>
            {say('places.venues')}
          </AnchorLink>
        </>
      }
      tools={
        <>
          <MapFiles name={`${venue.slug}-${screen.slug}`} map={map} bring={setMap} fail={setTold} />
          <Button loading={saving.isPending} disabled={seats === 0} onClick={() => saving.mutate()}>
            {say('save')}
          </Button>
        </>
      }
    >
      {problem && (
        <Alert color="red" role="alert">
          {problem.message}
        </Alert>
      )}
      <Text role="status">{told}</Text>
      <Text>{say('maps.counts-for')}</Text>
      <Group justify="space-between">
        <Text fw={600}>
          {say('maps.counts', {
            seats,
            wheelchair: counts.wheelchair,
            companion: counts.companion,
            restricted: counts['restricted-view'],
          })}
        </Text>
        {kept && (
          <Group>
            <Text size="sm" c="dimmed">
              {say('maps.version', { version: formats.count(kept.version) })}
            </Text>
            <Button variant="default" size="xs" loading={freeing.isPending} onClick={() => freeing.mutate()}>
              {say('maps.make-free')}
            </Button>
          </Group>
        )}
      </Group>
      <Stack gap={4}>
        <Text size="sm" id="maps-kind">
          {say('maps.kind')}
        </Text>
        <SegmentedControl
          aria-labelledby="maps-kind"
          value={kind}
          onChange={value => setKind(value as PlaceKind)}
          data={kinds.map(value => ({ value, label: say(`maps.kind.${value}`) }))}
        />
      </Stack>
      {seats > 0 && (
        <Paper withBorder p="sm">
          <MapPicture map={map} onPick={pick} />
        </Paper>
      )}
      {map.levels.map(level => (
        <LevelRows
          key={level.key}
          level={level}
          languages={edition.languages}
          kind={kind}
          change={next => setMap(withLevel(map, level.key, next))}
          remove={() => setMap(withLevel(map, level.key, undefined))}
        />
      ))}
      <Group>
        <Button variant="default" onClick={addLevel}>
          {say('maps.level.add')}
        </Button>
      </Group>
    </Page>
  )
}

/** The map of one screen. */
export function SeatMapPage() {
  const { say } = useWords()
  const { screen: screenId = '' } = useParams({ strict: false }) as { screen?: string }
  const venues = useQuery(venuesQuery)
  const kept = useQuery(seatMapQuery(screenId))
  return (
    <Awaited query={venues}>
      {all => (
        <Awaited query={kept}>
          {({ seatMap }) => {
            const venue = all.find(each => each.screens.some(screen => screen.id === screenId))
            const screen = venue?.screens.find(each => each.id === screenId)
            if (!venue || !screen) return <Text>{say('venues.empty.help')}</Text>
            return <Drawing key={screen.id} venue={venue} screen={screen} kept={seatMap} />
          }}
        </Awaited>
      )}
    </Awaited>
  )
}
