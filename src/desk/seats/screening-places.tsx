import { Button, Checkbox, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlaceStanding } from '#core/boxoffice/seats/place-standing.ts'
import type { SeatMap } from '#core/boxoffice/seats/seat-map.ts'
import { Problem } from '../api/problem.ts'
import { refresh } from '../api/refresh.ts'
import { placesQuery, renewSeating } from '../api/seat-maps.ts'
import type { SeatsToMove } from '../api/seats.ts'
import picture from '../seat-maps/map-picture.module.css'
import { MapPicture } from '../seat-maps/map-picture.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import type { Blocking } from './block-form.tsx'
import classes from './screening-places.module.css'

interface ScreeningPlacesProps {
  screeningId: string
  move: (wish: SeatsToMove) => void
  block: (wish: Blocking) => void
}

/** The numbered seats of a screening: who has them in a picture, and the same as a list to choose from. */
export function ScreeningPlaces({ screeningId, move, block }: ScreeningPlacesProps) {
  const { say } = useWords()
  const { data, error } = useQuery({ ...placesQuery(screeningId), refetchInterval: 15_000 })
  const isFree = error instanceof Problem && error.code === 'not-found'
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="numbered-seats">
      <Stack>
        <Group justify="space-between">
          <Title order={2} size="h4" id="numbered-seats">
            {say('places.numbered')}
          </Title>
          <Renew screeningId={screeningId} />
        </Group>
        {isFree && <Text size="sm">{say('places.free-seating')}</Text>}
        {error && !isFree && <Text c="red">{error.message}</Text>}
        {data && <Standing map={data.map} places={data.places} move={move} block={block} />}
      </Stack>
    </Paper>
  )
}

/** A screening keeps the seats it was opened with; while nobody has one it may take what its screen has now. */
function Renew({ screeningId }: { screeningId: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const renewing = useMutation({
    mutationFn: () => renewSeating(screeningId),
    onSuccess: () => refresh(queries),
  })
  return (
    <Group>
      <Text size="sm" role="status">
        {renewing.error ? renewing.error.message : renewing.isSuccess ? say('places.renewed') : ''}
      </Text>
      <Button size="xs" variant="default" loading={renewing.isPending} onClick={() => renewing.mutate()}>
        {say('places.renew')}
      </Button>
    </Group>
  )
}

type StandingProps = { map: SeatMap; places: PlaceStanding[] } & Pick<ScreeningPlacesProps, 'move' | 'block'>

function Standing({ map, places, move, block }: StandingProps) {
  const { say } = useWords()
  const localised = useLocalised()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const standing = new Map(places.map(each => [each.place, each]))
  const canPick = ({ state }: PlaceStanding) => state === 'free' || state === 'blocked'
  const pick = (place: string) => {
    const each = standing.get(place)
    if (!each || !canPick(each)) return
    setChosen(before => {
      const next = new Set(before)
      if (!next.delete(place)) next.add(place)
      return next
    })
  }
  const lookOf = (place: string) => {
    const each = standing.get(place)
    const look = each?.state === 'free' && each.allocation !== 'public' ? 'others' : (each?.state ?? '')
    return `${picture[look] ?? ''} ${chosen.has(place) ? picture.chosen : ''}`
  }
  const picked = places.filter(each => chosen.has(each.place) && canPick(each))
  const [first] = picked
  const isAlike = picked.every(
    ({ allocation, state }) => allocation === first?.allocation && state === first.state,
  )
  const wish = first && {
    seats: picked.length,
    places: picked.map(each => each.place),
    why: '',
  }
  return (
    <>
      <div className={classes.sides}>
        <MapPicture map={map} lookOf={lookOf} onPick={pick} />
        <div className={classes.list}>
          {map.levels.map(level => (
            <div key={level.key}>
              <Text fw={600}>{localised(level.name) || level.key}</Text>
              {level.rows.map(row => (
                <fieldset key={row.row} className={classes.row}>
                  <legend>{say('maps.row', { row: row.row })}</legend>
                  {row.seats.flatMap(({ seat, kind = 'ordinary' }) => {
                    const each = standing.get(`${level.key}/${row.row}/${seat}`)
                    if (!each) return []
                    const words = [
                      kind === 'ordinary' ? '' : say(`maps.kind.${kind}`),
                      say(`places.state.${each.state}`),
                      each.allocation === 'public' ? '' : say(`allocation.${each.allocation}`),
                    ].filter(Boolean)
                    return (
                      <Checkbox
                        key={seat}
                        size="xs"
                        disabled={!canPick(each)}
                        checked={chosen.has(each.place)}
                        onChange={() => pick(each.place)}
                        label={
                          <>
                            {seat} <span className={classes.state}>{words.join(', ')}</span>
                          </>
                        }
                      />
                    )
                  })}
                </fieldset>
              ))}
            </div>
          ))}
        </div>
      </div>
      <Group>
        <Text role="status" size="sm">
          {picked.length > 0 && !isAlike
            ? say('places.unlike')
            : say('places.chosen', { count: picked.length })}
        </Text>
        {wish && isAlike && first.state === 'free' && (
          <>
            <Button
              variant="default"
              onClick={() =>
                move({
                  ...wish,
                  from: first.allocation,
                  to: first.allocation === 'public' ? 'press' : 'public',
                })
              }
            >
              {say('seats.move')}
            </Button>
            <Button
              variant="default"
              onClick={() => block({ ...wish, act: 'block', kind: first.allocation })}
            >
              {say('seats.block')}
            </Button>
          </>
        )}
        {wish && isAlike && first.state === 'blocked' && (
          <Button
            variant="default"
            onClick={() => block({ ...wish, act: 'unblock', kind: first.allocation })}
          >
            {say('seats.unblock')}
          </Button>
        )}
      </Group>
    </>
  )
}
