import { Alert, Button, Group, Stack, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { copies, type MailingWithFigures, settleDoubts } from '../api/mailings.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'

/** Letters that nobody knows of: whom they are for, and clearing them up by the mail server's log. */
export function Doubts({ mailing }: { mailing: MailingWithFigures }) {
  const { say } = useWords()
  const undo = useUndo()
  const [log, setLog] = useState('')
  const doubtful = useQuery(copies(mailing.id).whole({ state: 'in-doubt' })).data ?? []
  const arrived = doubtful.map(copy => copy.token).filter(token => log.includes(token))
  const settle = (again: boolean) =>
    undo({ act: () => settleDoubts(mailing.id, arrived, again), said: say('newsletter.settled') })
  return (
    <Alert color="orange" title={say('newsletter.doubts', { count: mailing.figures.inDoubt })}>
      <Stack gap="sm">
        <div>{say('newsletter.doubts.help')}</div>
        <ul>
          {doubtful.map(copy => (
            <li key={copy.id}>
              {copy.email} <code>{copy.token}</code>
            </li>
          ))}
        </ul>
        <Textarea
          label={say('newsletter.log')}
          description={say('newsletter.log.help', { found: arrived.length, count: doubtful.length })}
          rows={3}
          value={log}
          onChange={event => setLog(event.currentTarget.value)}
        />
        <Group>
          <Button variant="default" disabled={arrived.length === 0} onClick={() => settle(false)}>
            {say('newsletter.settle')}
          </Button>
          <Button variant="default" onClick={() => settle(true)}>
            {say('newsletter.settle-again')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  )
}
