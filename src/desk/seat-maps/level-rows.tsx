import { ActionIcon, Button, Group, NumberInput, Paper, Stack, Text, UnstyledButton } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { MapLevel, PlaceKind } from '#core/boxoffice/seats/seat-map.ts'
import { LocalisedInput } from '../form/localised-input.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { AddRows } from './add-rows.tsx'
import { drawnRows, type RowsWish, withKind } from './draw-rows.ts'
import classes from './level-rows.module.css'

interface LevelRowsProps {
  level: MapLevel
  languages: readonly string[]
  /** What a seat becomes that is pressed. */
  kind: PlaceKind
  change: (level: MapLevel) => void
  remove: () => void
}

/** One level of a map that is drawn: its name, its rows as a list of seats to press, and the way to further rows. */
export function LevelRows({ level, languages, kind, change, remove }: LevelRowsProps) {
  const { say } = useWords()
  const localised = useLocalised()
  const name = localised(level.name) || level.key
  const add = (wish: RowsWish) => {
    const there = new Set(level.rows.map(row => row.row))
    change({ ...level, rows: [...level.rows, ...drawnRows(wish).filter(row => !there.has(row.row))] })
  }
  return (
    <Paper withBorder p="md" component="section" aria-label={name}>
      <Stack>
        <Group justify="space-between" align="flex-start">
          <LocalisedInput
            label={say('maps.level.name')}
            value={level.name}
            languages={languages}
            onChange={next => change({ ...level, name: next })}
          />
          <Group align="flex-end">
            <NumberInput
              w={130}
              label={say('maps.level.curve')}
              description={say('maps.level.curve.help')}
              min={0}
              max={10}
              step={0.5}
              value={level.curve ?? 0}
              onChange={curve => change({ ...level, curve: Number(curve) })}
            />
            <Button variant="default" onClick={remove}>
              {say('maps.level.remove', { level: name })}
            </Button>
          </Group>
        </Group>
        <AddRows level={name} lastRow={level.rows.at(-1)?.row} add={add} />
        <ul className={`plain-list ${classes.rows}`}>
          {level.rows.map(row => (
            <li key={row.row} className={classes.row}>
              <Text fw={600} w="6rem">
                {say('maps.row', { row: row.row })}
              </Text>
              <div className={classes.seats}>
                {row.seats.map(seat => (
                  <UnstyledButton
                    key={seat.seat}
                    className={`${classes.seat} ${classes[seat.kind ?? 'ordinary'] ?? ''}`}
                    aria-label={say('maps.seat-named', {
                      ...{ row: row.row, seat: seat.seat, kind: say(`maps.kind.${seat.kind ?? 'ordinary'}`) },
                    })}
                    onClick={() => change(withKind(level, row.row, seat.seat, kind))}
                  >
                    {seat.seat}
                  </UnstyledButton>
                ))}
              </div>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={say('remove-named', { name: say('maps.row', { row: row.row }) })}
                onClick={() => change({ ...level, rows: level.rows.filter(each => each !== row) })}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      </Stack>
    </Paper>
  )
}
