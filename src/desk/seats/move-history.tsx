import { Button, Stack, Text, Title } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { SeatMove, SeatsToMove } from '../api/seats.ts'
import { onClock } from '../api/wire.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import type { Blocking } from './block-form.tsx'
import classes from './move-history.module.css'
import { releasableName } from './releasables.ts'
import { type Happening, happenings, isPersonId, ownReason, releasedVersion } from './seat-history.ts'

interface MoveHistoryProps {
  moves: readonly SeatMove[]
  moveBack: (back: SeatsToMove) => void
  changeBack: (back: Blocking) => void
}

/** What happened to the seats, the latest first: what, who, when and why; a move or a block can be taken back. */
export function MoveHistory({ moves, moveBack, changeBack }: MoveHistoryProps) {
  const { say } = useWords()
  const told = happenings(moves)
  return (
    <section aria-labelledby="history">
      <Title order={2} size="h4" id="history">
        {say('seats.history')}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {say('seats.history.help')}
      </Text>
      <ol className="plain-list">
        {told.map(each => (
          <HistoryLine key={each.id} happening={each} moveBack={moveBack} changeBack={changeBack} />
        ))}
      </ol>
    </section>
  )
}

function HistoryLine({
  happening,
  moveBack,
  changeBack,
}: { happening: Happening } & Pick<MoveHistoryProps, 'moveBack' | 'changeBack'>) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const { act, at, by, byName, seats, places, from, to, changes, why } = happening
  const names = (kinds: Happening['from']) => formats.list(kinds.map(kind => say(`allocation.${kind}`)))
  const sentence = say(`seats.act.${act}`, {
    ...{ seats, from: names(from), to: names(to) },
    changes: formats.list(
      changes.map(change => {
        const count = formats.count(Math.abs(change.seats))
        const name = say(`allocation.${change.kind}`)
        return act === 'open' ? `${name} ${count}` : `${name} ${change.seats > 0 ? '+' : '−'}${count}`
      }),
    ),
  })
  const own = ownReason(why)
  const version = releasedVersion(why)
  const reason = own
    ? say('seats.why.release', { what: releasableName(say, own.what), minutes: own.minutes })
    : version
      ? say('seats.why.timetable', { version })
      : why
  const who = byName || say(isPersonId(by) ? 'document.correction.somebody' : 'seats.by.house')
  const isMove = act === 'move' && from.length === 1 && to.length === 1
  const inverse = act === 'block' ? 'unblock' : act === 'unblock' ? 'block' : undefined
  const named = places.length === seats && { places }
  const backWhy = say('seats.back.why', { why }).slice(0, 300)
  return (
    <li className={classes.line}>
      <Stack gap={2}>
        <Text fw={600}>{sentence}</Text>
        {places.length > 0 && places.length <= 40 && (
          <Text size="sm">{formats.list(places.map(place => place.split('/').slice(1).join('')))}</Text>
        )}
        {reason && <Text size="sm">{reason}</Text>}
        <Text size="sm" c="dimmed">
          {say('document.correction.made', { who, when: formats.dayAndTime(onClock(at, edition.timeZone)) })}
        </Text>
      </Stack>
      {(isMove || inverse) && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          aria-label={say('seats.back-named', { sentence })}
          onClick={() =>
            inverse
              ? changeBack({ act: inverse, kind: from[0]!, seats, why: backWhy, ...named })
              : moveBack({ from: to[0]!, to: from[0]!, seats, why: backWhy, ...named })
          }
        >
          {say('seats.back')}
        </Button>
      )}
    </li>
  )
}
