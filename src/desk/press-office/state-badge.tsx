import { Badge } from '@mantine/core'
import type { Accreditation } from '../api/accreditations.ts'
import { useWords } from '../words/words.tsx'

const colours = { pending: 'yellow', approved: 'green', declined: 'gray', withdrawn: 'red' } as const

export function StateBadge({ state }: { state: Accreditation['state'] }) {
  const { say } = useWords()
  return (
    <Badge miw="max-content" variant="light" color={colours[state]} c="var(--mantine-color-text)" tt="none">
      {say(`accreditation.state.${state}`)}
    </Badge>
  )
}
