import { List, Text } from '@mantine/core'
import type { Judgement } from '../../api/solving.ts'
import { useWords } from '../../words/words.tsx'
import type { ProblemNames } from './use-problem-names.ts'

/** What the draft breaks of the rules that no answer may break. */
export function BrokenRules({ draft, names }: { draft: Judgement; names: ProblemNames }) {
  const { say } = useWords()
  if (draft.violations.length === 0) return null
  return (
    <details>
      <Text component="summary" fw={600}>
        {say('solver.broken', { count: draft.violations.length })}
      </Text>
      <List size="sm">
        {draft.violations.map(violation => (
          <List.Item key={JSON.stringify(violation)}>
            {say('solver.breaks', {
              screenings: names.list(violation.screeningIds.map(names.screening)),
              rule: say(`hard-rule.${violation.rule}`),
            })}
          </List.Item>
        ))}
      </List>
    </details>
  )
}
