import { ActionIcon, Badge, Group, Text, TextInput } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  changeRoles,
  inviteMember,
  type Member,
  makeSignInLink,
  removeMember,
  restoreMember,
  teamQuery,
} from '../api/team.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useUndo } from '../listing/use-undo.tsx'
import type { StaffRole } from '../shell/roles.ts'
import { useMe } from '../shell/use-me.ts'
import { useWords } from '../words/words.tsx'
import { RolesInput } from './roles-input.tsx'
import { ShownOnce } from './shown-once.tsx'

const whole = (address: string) => new URL(address, location.origin).href

function MemberForm({ editing, onLink }: { editing: Editing<Member>; onLink: (link: string) => void }) {
  const { say } = useWords()
  const { row } = editing
  const { value, set } = useDraft<{ name: string; email: string; roles: StaffRole[] }>(
    row ?? { name: '', email: '', roles: [] },
  )
  const invite = async () => {
    const { link } = await inviteMember({ name: value.name, email: value.email, roles: value.roles })
    if (link) onLink(whole(link.address))
  }
  return (
    <EditDrawer
      title={row ? say('team.change', { name: row.name }) : say('team.invite')}
      opened={editing.opened}
      close={editing.close}
      save={() => (row ? changeRoles(row.id, value.roles) : invite())}
      {...(!row && { saveLabel: say('team.invite') })}
    >
      {!row && (
        <>
          <TextInput
            label={say('name')}
            required
            data-autofocus
            autoComplete="off"
            value={value.name}
            onChange={event => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={say('email')}
            type="email"
            required
            autoComplete="off"
            value={value.email}
            onChange={event => set({ email: event.currentTarget.value })}
          />
        </>
      )}
      <RolesInput value={value.roles} onChange={roles => set({ roles })} />
    </EditDrawer>
  )
}

/** Who works here and as what. */
export function TeamPage() {
  const { say, formats } = useWords()
  const me = useMe()
  const undo = useUndo()
  const [link, showLink] = useState<string | null>(null)
  const zone = Temporal.Now.timeZoneId()
  const told = (moment: string) => formats.dayAndTime(Temporal.Instant.from(moment).toZonedDateTimeISO(zone))
  const columns: Column<Member>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => row.name,
      cell: row => (
        <div>
          <Text fw={600}>{row.name}</Text>
          <Text size="sm" c="dimmed">
            {row.email}
          </Text>
        </div>
      ),
    },
    {
      key: 'roles',
      heading: say('team.roles'),
      sort: row => row.roles.join(' '),
      cell: row => (
        <Group gap={4}>
          {row.roles.map(role => (
            <Badge key={role} variant="light" tt="none" color={role === 'admin' ? 'curtain' : 'gray'}>
              {say(`role.${role}`)}
            </Badge>
          ))}
        </Group>
      ),
    },
    {
      key: 'seen',
      heading: say('team.last-sign-in'),
      wide: true,
      sort: row => row.lastSignInAt,
      cell: row => (row.lastSignInAt ? told(row.lastSignInAt) : say('team.never-signed-in')),
    },
  ]
  const list = useLocalRows(useQuery(teamQuery), 'name', columns, row => `${row.name} ${row.email}`)
  return (
    <>
      <EditableListing
        {...list}
        label={say('places.team')}
        page={{ lead: say('team.lead') }}
        columns={columns}
        empty={{ title: say('team.empty'), help: say('team.lead') }}
        add={say('team.invite')}
        form={editing => <MemberForm editing={editing} onLink={showLink} />}
        actions={(row, change) => (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('team.make-link', { name: row.name })}
              onClick={() =>
                undo({
                  act: async () => showLink(whole((await makeSignInLink(row.id)).address)),
                  said: say('team.link-made', { name: row.name }),
                })
              }
            >
              <IconLink size={18} aria-hidden />
            </ActionIcon>
            <RowActions
              name={row.name}
              onChange={change}
              {...(row.id !== me?.id && {
                remove: () => removeMember(row.id),
                restore: () => restoreMember(row.id),
              })}
            />
          </>
        )}
      />
      <ShownOnce
        title={say('team.link')}
        help={say('team.link.help')}
        secret={link}
        close={() => showLink(null)}
      />
    </>
  )
}
