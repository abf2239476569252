import { Alert, Anchor, Button, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ReEntryRule } from '#core/boxoffice/door/door.ts'
import type { EveningScreening } from '#core/boxoffice/door/door-evening.ts'
import { doorPaper, setReEntry } from '../api/door.ts'
import { useWords } from '../words/words.tsx'
import type { DoorBook } from './door-book.ts'
import { renewEvening } from './send-scans.ts'

interface MoreProps {
  book: DoorBook
  screening: EveningScreening
  door: string
  rename: (name: string) => void
}

const reEntryRules: readonly ReEntryRule[] = ['none', 'stamp']

/** What is set before the evening: the door's name, re-entry, the paper list, a fresh list. */
export function More({ book, screening, door, rename }: MoreProps) {
  const { say, language } = useWords()
  const [isFailed, setFailed] = useState(false)
  const renew = async () => setFailed(!(await renewEvening(book)))
  const choose = async (rule: ReEntryRule) => {
    try {
      await setReEntry(screening.screeningId, rule)
      await renew()
    } catch {
      setFailed(true)
    }
  }
  return (
    <Stack>
      {isFailed && (
        <Alert color="red" role="alert">
          {say('door.fetch.failed')}
        </Alert>
      )}
      <TextInput
        label={say('door.name')}
        description={say('door.name.help')}
        defaultValue={door}
        maxLength={40}
        onBlur={event => rename(event.currentTarget.value)}
      />
      <NativeSelect
        label={say('door.re-entry')}
        description={say('door.re-entry.help')}
        value={screening.reEntry}
        data={reEntryRules.map(rule => ({ value: rule, label: say(`door.re-entry.${rule}`) }))}
        onChange={event => void choose(event.currentTarget.value as ReEntryRule)}
      />
      <div>
        <Anchor href={doorPaper(screening.screeningId, language)} target="_blank">
          {say('door.paper')}
        </Anchor>
        <Text size="sm" c="dimmed">
          {say('door.paper.help')}
        </Text>
      </div>
      <Button variant="default" w="fit-content" onClick={() => void renew()}>
        {say('door.fetch.again')}
      </Button>
      <Text size="sm" c="dimmed">
        {say('door.wedge')}
      </Text>
    </Stack>
  )
}
