import { Badge, Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Scope } from '#core/house/roles.ts'
import { makeToken, revokeToken, type Token, tokensQuery } from '../api/team.ts'
import { AskFirst } from '../form/ask-first.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useWords } from '../words/words.tsx'
import { ShownOnce } from './shown-once.tsx'

const scopes: readonly Scope[] = [
  'programme:read',
  'programme:write',
  'press:write',
  'box-office:read',
  'box-office:write',
  'door',
  'admin',
]

function TokenForm({ editing, onKey }: { editing: Editing<Token>; onKey: (key: string) => void }) {
  const { say } = useWords()
  const { value, set } = useDraft<{ name: string; scopes: Scope[]; expires: string }>({
    name: '',
    scopes: ['programme:read'],
    expires: '',
  })
  const make = async () => {
    const expiresAt = value.expires
      ? Temporal.PlainDate.from(value.expires)
          .toZonedDateTime(Temporal.Now.timeZoneId())
          .toInstant()
          .toString()
      : undefined
    const { key } = await makeToken({
      name: value.name,
      scopes: value.scopes,
      ...(expiresAt && { expiresAt }),
    })
    onKey(key)
  }
  return (
    <EditDrawer
      title={say('tokens.add')}
      opened={editing.opened}
      close={editing.close}
      save={make}
      saveLabel={say('tokens.add')}
    >
      <TextInput
        label={say('name')}
        description={say('tokens.name.help')}
        required
        data-autofocus
        value={value.name}
        onChange={event => set({ name: event.currentTarget.value })}
      />
      <Checkbox.Group
        label={say('tokens.scopes')}
        value={value.scopes}
        onChange={wanted => set({ scopes: wanted as Scope[] })}
      >
        <Stack gap="xs" mt="xs">
          {scopes.map(scope => (
            <Checkbox key={scope} value={scope} label={scope} description={say(`scope.${scope}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TextInput
        type="date"
        label={say('tokens.expires')}
        description={say('tokens.expires.help')}
        value={value.expires}
        onChange={event => set({ expires: event.currentTarget.value })}
      />
    </EditDrawer>
  )
}

/** Keys with which programs use the API. */
export function TokensPage() {
  const { say, formats } = useWords()
  const revoking = useEditing<Token>()
  const [key, showKey] = useState<string | null>(null)
  const zone = Temporal.Now.timeZoneId()
  const told = (moment: string | null, none: string) =>
    moment ? formats.dayAndTime(Temporal.Instant.from(moment).toZonedDateTimeISO(zone)) : none
  const columns: Column<Token>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => (
        <div>
          <Text fw={600}>{row.name}</Text>
          <Text size="sm" c="dimmed" ff="monospace">
            {row.prefix}…
          </Text>
        </div>
      ),
    },
    {
      key: 'scopes',
      heading: say('tokens.scopes'),
      cell: row => (
        <Group gap={4}>
          {row.scopes.map(scope => (
            <Badge key={scope} variant="light" color="gray" tt="none">
              {scope}
            </Badge>
          ))}
        </Group>
      ),
    },
    {
      key: 'made',
      heading: say('tokens.made'),
      sort: row => row.madeAt,
      wide: true,
      cell: row => told(row.madeAt, ''),
    },
    {
      key: 'used',
      heading: say('tokens.used'),
      sort: row => row.lastUsedAt,
      wide: true,
      cell: row => told(row.lastUsedAt, say('tokens.never')),
    },
    {
      key: 'expires',
      heading: say('tokens.expires'),
      sort: row => row.expiresAt,
      wide: true,
      cell: row => told(row.expiresAt, say('tokens.never')),
    },
  ]
  const list = useLocalRows(useQuery(tokensQuery), '-made', columns, row =>
    [row.name, ...row.scopes].join(' '),
  )
  return (
    <>
      <EditableListing
        {...list}
        label={say('places.tokens')}
        page={{
          lead: (
            <>
              {say('tokens.lead')} <a href="/api/reference">{say('tokens.reference')}</a>
            </>
          ),
        }}
        columns={columns}
        empty={{ title: say('tokens.empty'), help: say('tokens.lead') }}
        add={say('tokens.add')}
        form={editing => <TokenForm editing={editing} onKey={showKey} />}
        actions={row => (
          <Button
            size="xs"
            variant="default"
            onClick={() => revoking.change(row)}
            aria-label={say('tokens.revoke-named', { name: row.name })}
          >
            {say('tokens.revoke')}
          </Button>
        )}
      />
      {/* A revoked key cannot come back. */}
      <AskFirst
        key={revoking.round}
        editing={revoking}
        title={say('tokens.revoke-named', { name: revoking.row?.name ?? '' })}
        help={say('tokens.revoke.help')}
        doIt={say('tokens.revoke')}
        act={row => revokeToken(row.id)}
        done={say('tokens.revoked', { name: revoking.row?.name ?? '' })}
      />
      <ShownOnce
        title={say('tokens.key')}
        help={say('tokens.key.help')}
        secret={key}
        close={() => showKey(null)}
      />
    </>
  )
}
