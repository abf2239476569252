import { Alert, Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Screening, Timetable } from '../api/timetable.ts'
import { useWords } from '../words/words.tsx'
import { clashSentence } from './clash-words.ts'
import { useNames } from './use-names.ts'

/** Every clash of the draft in a sentence, with a way to the screening that came second. */
export function Clashes({
  timetable,
  onOpen,
}: {
  timetable: Timetable
  onOpen: (screening: Screening) => void
}) {
  const { say } = useWords()
  const names = useNames(timetable)
  if (timetable.clashes.length === 0) return null
  return (
    <Alert
      color="red"
      variant="light"
      icon={<IconAlertTriangle aria-hidden />}
      title={say('board.clash-count', { count: timetable.clashes.length })}
    >
      <ul className="plain-list">
        {timetable.clashes.map(clash => {
          const screening = timetable.screenings.find(each => each.id === clash.screeningIds.at(-1))
          return (
            <li key={JSON.stringify(clash)}>
              <Group justify="space-between" gap="xs" wrap="nowrap">
                <Text size="sm">{clashSentence(clash, names, say)}</Text>
                {screening && (
                  <Button size="compact-sm" variant="subtle" flex="none" onClick={() => onOpen(screening)}>
                    {say('board.open')}
                  </Button>
                )}
              </Group>
            </li>
          )
        })}
      </ul>
    </Alert>
  )
}
