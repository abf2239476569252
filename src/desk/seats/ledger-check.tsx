import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { ledgerProblemsQuery } from '../api/seats.ts'
import { Awaited } from '../shell/page.tsx'
import { useWords } from '../words/words.tsx'
import { ProblemList } from './problem-list.tsx'

/** Whether seats, tickets, baskets, orders, money and admissions agree, and what to do where they do not. */
export function LedgerCheck() {
  const { say } = useWords()
  const problems = useQuery(ledgerProblemsQuery)
  return (
    <Stack align="flex-start">
      <Text maw="46rem">{say('seats.check.help')}</Text>
      <Button variant="default" loading={problems.isFetching} onClick={() => problems.refetch()}>
        {say('seats.check.again')}
      </Button>
      <Awaited query={problems}>
        {found => (
          <Stack w="100%" maw="46rem">
            {found.length === 0 ? (
              <Alert color="green" icon={<IconCheck aria-hidden />} role="status">
                {say('seats.check.sound')}
              </Alert>
            ) : (
              <>
                <Text role="status" fw={600}>
                  {say('seats.check.found', { count: found.length })}
                </Text>
                <ProblemList problems={found} />
              </>
            )}
          </Stack>
        )}
      </Awaited>
    </Stack>
  )
}
