import { Alert, Button, Code, Group, Loader, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { messagesQuery, replayMessage, sendKept, type Webhook, type WebhookMessage } from '../api/webhooks.ts'
import { onClock } from '../api/wire.ts'
import { SideSheet } from '../form/side-sheet.tsx'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords, type WordKey } from '../words/words.tsx'

const faults = ['address-private', 'address-wrong', 'host-unknown', 'timed-out', 'unreachable'] as const
const faultWords = new Map<string, WordKey>(faults.map(fault => [fault, `webhooks.fault.${fault}`]))

/** What an address was told and what came of it, beside the list. */
export function Messages({ webhook, close }: { webhook: Webhook | undefined; close: () => void }) {
  const { say } = useWords()
  return (
    <SideSheet
      title={say('webhooks.messages-named', { name: webhook?.name ?? '' })}
      opened={webhook !== undefined}
      close={close}
      size="lg"
    >
      {webhook && <MessageList webhookId={webhook.id} />}
    </SideSheet>
  )
}

function MessageList({ webhookId }: { webhookId: string }) {
  const { say } = useWords()
  const undo = useUndo()
  const { data, error } = useQuery(messagesQuery(webhookId))
  if (error)
    return (
      <Alert color="red" role="alert">
        {error.message}
      </Alert>
    )
  if (!data) return <Loader role="status" aria-label={say('webhooks.messages')} />
  return (
    <Stack>
      {data.rows.some(({ state }) => state === 'kept') && (
        <Button
          variant="default"
          onClick={() => undo({ act: () => sendKept(webhookId), said: say('webhooks.kept-sent') })}
        >
          {say('webhooks.send-kept')}
        </Button>
      )}
      <Text size="sm">{say(data.rows.length > 0 ? 'webhooks.messages.help' : 'webhooks.no-messages')}</Text>
      {data.rows.map(message => (
        <Message key={message.id} message={message} />
      ))}
    </Stack>
  )
}

function Message({ message }: { message: WebhookMessage }) {
  const { say, formats } = useWords()
  const undo = useUndo()
  const at = (moment: string) => formats.dayAndTime(onClock(moment, Temporal.Now.timeZoneId()))
  const { id, kind, state, attempts, lastStatus, lastError } = message
  const outcome = {
    arrived: () => say('webhooks.arrived', { moment: at(message.sentAt ?? message.writtenAt) }),
    waiting: () => say('webhooks.waiting', { attempts, moment: at(message.nextAttemptAt) }),
    resting: () => say('webhooks.resting', { attempts }),
    kept: () => say('webhooks.kept'),
  }[state]()
  const fault = faultWords.get(lastError)
  const because = lastStatus === null ? fault && say(fault) : say('webhooks.answered', { status: lastStatus })
  const named = { kind: say(`webhooks.kind.${kind}`), moment: at(message.writtenAt) }
  return (
    <Stack gap={4}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <div>
          <Text fw={600}>
            {named.kind}, {named.moment}
          </Text>
          <Text size="sm">{[outcome, because].filter(Boolean).join(' · ')}</Text>
        </div>
        <Button
          size="xs"
          variant="default"
          aria-label={say('webhooks.replay-named', named)}
          onClick={() => undo({ act: () => replayMessage(id), said: say('webhooks.replayed') })}
        >
          {say('webhooks.replay')}
        </Button>
      </Group>
      <Code block>{message.body}</Code>
    </Stack>
  )
}
