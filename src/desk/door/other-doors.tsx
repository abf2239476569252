import { Button, Text, Textarea, Title } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useWords } from '../words/words.tsx'
import type { DoorBook } from './door-book.ts'
import { Scanner } from './scanner.tsx'
import { SummaryCode } from './summary-code.tsx'
import { type Heard, hearSummary } from './summary-codes.ts'

/** How two devices tell each other without a network who came in: by showing and scanning codes. */
export function OtherDoors(props: { book: DoorBook; screeningId: string; door: string }) {
  const { book } = props
  const { say } = useWords()
  const [heard, setHeard] = useState<Heard | null>(null)
  const [typed, setTyped] = useState('')
  const hear = useCallback(
    async (text: string) => {
      setHeard(await hearSummary(book, text))
    },
    [book],
  )
  return (
    <>
      <SummaryCode {...props} />
      <section aria-label={say('door.hear')}>
        <Title order={2} size="h5" mb="xs">
          {say('door.hear')}
        </Title>
        <Scanner onCode={hear} />
        <form
          onSubmit={event => {
            event.preventDefault()
            void hear(typed).then(() => setTyped(''))
          }}
        >
          <Textarea
            label={say('door.hear.text')}
            rows={2}
            mt="xs"
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" mt="xs" disabled={!typed.trim()}>
            {say('door.hear.take')}
          </Button>
        </form>
        <Text role="status" mt="xs" data-heard={heard !== null || undefined}>
          {heard && (typeof heard === 'string' ? say(`door.heard.${heard}`) : say('door.heard', heard))}
        </Text>
      </section>
    </>
  )
}
