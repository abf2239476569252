import { Alert, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { LedgerProblem } from '../api/seats.ts'
import { timetableQuery } from '../api/timetable.ts'
import { useNames } from '../board/use-names.ts'
import { shownNumber } from '../orders/order-words.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { allocationKinds } from './allocation-kinds.ts'

interface ProblemListProps {
  problems: readonly LedgerProblem[]
  /** On the page of the screening itself, its name leads nowhere. */
  linked?: boolean
}

/** Where the books disagree, each with what to do about it. */
export function ProblemList(props: ProblemListProps) {
  const timetable = useQuery(timetableQuery(useEdition().id))
  return <Awaited query={timetable}>{found => <Problems {...props} timetable={found} />}</Awaited>
}

function Problems({
  problems,
  linked = true,
  timetable,
}: ProblemListProps & { timetable: Parameters<typeof useNames>[0] }) {
  const { say } = useWords()
  const edition = useEdition()
  const names = useNames(timetable)
  const told = ({ problem, about }: LedgerProblem) => {
    const kind = allocationKinds.find(each => each === about.allocation)
    return say(`seats.problem.${problem}`, {
      ...about,
      allocation: kind ? say(`allocation.${kind}`) : '',
      order: shownNumber(String(about.order ?? '')),
      ticket: shownNumber(String(about.ticket ?? '')),
    })
  }
  return (
    <Stack gap="sm">
      {problems.map(problem => {
        const screening = String(problem.about.screening ?? '')
        const name = names.screening(screening)
        const { order } = problem.about
        return (
          <Alert key={JSON.stringify(problem)} color="red" title={told(problem)}>
            <Stack gap={4} align="flex-start">
              {linked && name && (
                <AnchorLink to="/$edition/seats/$screening" params={{ edition: edition.slug, screening }}>
                  {name}
                </AnchorLink>
              )}
              {order !== undefined && (
                <AnchorLink
                  to="/$edition/orders"
                  params={{ edition: edition.slug }}
                  search={{ q: String(order) }}
                >
                  {say('seats.problem.find-order', { order: shownNumber(String(order)) })}
                </AnchorLink>
              )}
              <Text size="sm">{say(`seats.remedy.${problem.problem}`)}</Text>
            </Stack>
          </Alert>
        )
      })}
    </Stack>
  )
}
