import { Checkbox, Stack } from '@mantine/core'
import { type StaffRole, staffRoles } from '../shell/roles.ts'
import { useWords } from '../words/words.tsx'

/** What somebody does here: every role with a sentence of what it opens. */
export function RolesInput({
  value,
  onChange,
}: {
  value: StaffRole[]
  onChange: (roles: StaffRole[]) => void
}) {
  const { say } = useWords()
  return (
    <Checkbox.Group
      label={say('team.roles')}
      value={value}
      onChange={roles => onChange(roles as StaffRole[])}
    >
      <Stack gap="xs" mt="xs">
        {staffRoles.map(role => (
          <Checkbox
            key={role}
            value={role}
            label={say(`role.${role}`)}
            description={say(`role.${role}.help`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
