import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type Answer, conflictQuery } from '../../api/solving.ts'
import { Awaited } from '../../shell/page.tsx'
import { useWords } from '../../words/words.tsx'
import { factSentence } from './conflict-words.ts'
import type { ProblemNames } from './use-problem-names.ts'

interface UnplacedProps {
  editionId: string
  answer: Answer
  names: ProblemNames
}

/** What has no place in the answer; why, is worked out when it is asked for. */
export function Unplaced({ editionId, answer, names }: UnplacedProps) {
  const { say } = useWords()
  if (answer.unplaced.length === 0) return null
  return (
    <section aria-label={say('solver.unplaced-title')}>
      <Text fw={600}>{say('solver.unplaced', { count: answer.unplaced.length })}</Text>
      <ul className="plain-list">
        {answer.unplaced.map(({ id }) => (
          <li key={id}>
            <WhyNot editionId={editionId} id={id} answer={answer} names={names} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function WhyNot({ editionId, id, answer, names }: UnplacedProps & { id: string }) {
  const { say } = useWords()
  const [opened, { toggle }] = useDisclosure()
  const name = names.screening(id)
  const conflict = useQuery({ ...conflictQuery(editionId, id, answer.soft), enabled: opened })
  return (
    <Stack gap={4} mb="xs">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm">{name}</Text>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          aria-expanded={opened}
          aria-label={say('solver.why-not-named', { name })}
          onClick={toggle}
        >
          {say('solver.why-not')}
        </Button>
      </Group>
      {opened && (
        <div aria-live="polite">
          <Awaited query={conflict}>
            {facts =>
              facts.length === 0 ? (
                <Text size="sm">{say('solver.would-fit')}</Text>
              ) : (
                <>
                  <Text size="sm">{say('solver.not-together')}</Text>
                  <List size="sm">
                    {facts.map(fact => (
                      <List.Item key={JSON.stringify(fact)}>{factSentence(fact, names, say)}</List.Item>
                    ))}
                  </List>
                </>
              )
            }
          </Awaited>
        </div>
      )}
    </Stack>
  )
}
