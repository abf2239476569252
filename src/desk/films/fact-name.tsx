import { Badge, Group } from '@mantine/core'
import { useWords } from '../words/words.tsx'
import type { FactLine } from './fact-lines.ts'

/** The name of a fact, and whether a person settled its value. */
export function FactName({ line }: { line: Pick<FactLine, 'field' | 'settled'> }) {
  const { say } = useWords()
  return (
    <dt>
      <Group gap={6}>
        <span>{say(`field.${line.field}`)}</span>
        {line.settled && (
          <Badge size="xs" variant="light" color="green" tt="none">
            {say('fact.settled')}
          </Badge>
        )}
      </Group>
    </dt>
  )
}
