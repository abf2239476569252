import { Button, Checkbox, Group, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { WebhookKind } from '#core/reach/webhook.ts'
import {
  changeWebhook,
  makeWebhook,
  removeWebhook,
  renewWebhookSecret,
  type Webhook,
  type WebhookGiven,
  webhooksQuery,
} from '../api/webhooks.ts'
import { onClock } from '../api/wire.ts'
import { AskFirst } from '../form/ask-first.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { ShownOnce } from '../team/shown-once.tsx'
import { useWords } from '../words/words.tsx'
import { Messages } from './messages.tsx'

const kinds: readonly WebhookKind[] = [
  'timetable.released',
  'screening.changed',
  'screening.cancelled',
  'order.paid',
  'ticket.admitted',
]

function WebhookForm({
  editing,
  onSecret,
}: {
  editing: Editing<Webhook>
  onSecret: (secret: string) => void
}) {
  const { say } = useWords()
  const { row } = editing
  const { value, set } = useDraft<WebhookGiven>({
    name: row?.name ?? '',
    url: row?.url ?? 'https://',
    kinds: row?.kinds ?? [...kinds],
  })
  const title = row ? say('change-named', { name: row.name }) : say('webhooks.add')
  const save = async () => {
    if (row) await changeWebhook(row.id, value)
    else onSecret((await makeWebhook(value)).secret)
  }
  return (
    <EditDrawer title={title} opened={editing.opened} close={editing.close} save={save}>
      <TextInput
        label={say('name')}
        description={say('webhooks.name.help')}
        required
        data-autofocus
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <TextInput
        type="url"
        label={say('webhooks.url')}
        description={say('webhooks.url.help')}
        required
        value={value.url}
        onChange={event => set({ url: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={say('webhooks.kinds')}
        value={value.kinds}
        onChange={wanted => set({ kinds: wanted as WebhookKind[] })}
      >
        <Stack gap="xs" mt="xs">
          {kinds.map(kind => (
            <Checkbox key={kind} value={kind} label={say(`webhooks.kind.${kind}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
    </EditDrawer>
  )
}

/** Whether a moment is still to come. */
const isStill = (moment: string | null) =>
  moment !== null && Temporal.Instant.compare(moment, Temporal.Now.instant()) > 0

/** Addresses that are told what happens in the house. */
export function WebhooksPage() {
  const { say, formats } = useWords()
  const at = (moment: string) => formats.dayAndTime(onClock(moment, Temporal.Now.timeZoneId()))
  const undo = useUndo()
  const renewing = useEditing<Webhook>()
  const removing = useEditing<Webhook>()
  const [secret, showSecret] = useState<string | null>(null)
  const [told, showTold] = useState<Webhook>()
  const columns: Column<Webhook>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => (
        <div>
          <Text fw={600}>{row.name}</Text>
          <Text size="sm" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
            {row.url}
          </Text>
        </div>
      ),
    },
    {
      key: 'kinds',
      heading: say('webhooks.kinds'),
      wide: true,
      cell: row => row.kinds.map(kind => say(`webhooks.kind.${kind}`)).join(', '),
    },
    {
      key: 'enabled',
      heading: say('webhooks.enabled'),
      cell: row => (
        <Stack gap={4}>
          <Switch
            checked={row.enabled}
            aria-label={`${say('webhooks.enabled')}: ${row.name}`}
            onChange={event => {
              const enabled = event.currentTarget.checked
              undo({
                act: () => changeWebhook(row.id, { enabled }),
                undo: () => changeWebhook(row.id, { enabled: !enabled }),
                said: `${row.name}: ${say(enabled ? 'webhooks.enabled' : 'webhooks.off')}`,
              })
            }}
          />
          {row.goneAt && <Text size="sm">{say('webhooks.gone', { moment: at(row.goneAt) })}</Text>}
          {isStill(row.formerUntil) && (
            <Text size="sm">{say('webhooks.former', { moment: at(row.formerUntil!) })}</Text>
          )}
        </Stack>
      ),
    },
  ]
  const list = useLocalRows(useQuery(webhooksQuery), 'name', columns, row => `${row.name} ${row.url}`)
  return (
    <>
      <EditableListing
        {...list}
        label={say('places.webhooks')}
        page={{ lead: say('webhooks.lead') }}
        columns={columns}
        empty={{ title: say('webhooks.empty'), help: say('webhooks.lead') }}
        add={say('webhooks.add')}
        form={editing => <WebhookForm editing={editing} onSecret={showSecret} />}
        actions={(row, change) => (
          <Group gap="xs" wrap="nowrap">
            <Button
              size="xs"
              variant="default"
              aria-label={say('webhooks.messages-named', { name: row.name })}
              onClick={() => showTold(row)}
            >
              {say('webhooks.messages')}
            </Button>
            <RowActions name={row.name} onChange={change} />
            <Button
              size="xs"
              variant="default"
              aria-label={say('webhooks.renew-named', { name: row.name })}
              onClick={() => renewing.change(row)}
            >
              {say('webhooks.renew')}
            </Button>
            <Button
              size="xs"
              variant="default"
              aria-label={say('remove-named', { name: row.name })}
              onClick={() => removing.change(row)}
            >
              {say('remove')}
            </Button>
          </Group>
        )}
      />
      {/* With a webhook goes its secret. */}
      <AskFirst
        key={removing.round}
        editing={removing}
        title={say('remove-named', { name: removing.row?.name ?? '' })}
        help={say('webhooks.remove.help')}
        doIt={say('remove')}
        act={row => removeWebhook(row.id)}
        done={say('removed-named', { name: removing.row?.name ?? '' })}
      />
      <EditDrawer
        key={`renew-${renewing.round}`}
        title={say('webhooks.renew-named', { name: renewing.row?.name ?? '' })}
        opened={renewing.opened}
        close={renewing.close}
        save={async () => renewing.row && showSecret((await renewWebhookSecret(renewing.row.id)).secret)}
        saveLabel={say('webhooks.renew')}
      >
        <Text>{say('webhooks.renew.help')}</Text>
      </EditDrawer>
      <Messages webhook={told} close={() => showTold(undefined)} />
      <ShownOnce
        title={say('webhooks.secret')}
        help={say('webhooks.secret.help')}
        warning={say('webhooks.once')}
        secret={secret}
        close={() => showSecret(null)}
      />
    </>
  )
}
