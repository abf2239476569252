import { Alert, Button, Center, Group, Loader, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import { useWords } from '../words/words.tsx'

interface PageProps {
  title: string
  lead?: ReactNode
  /** The page's main buttons. */
  tools?: ReactNode
  children: ReactNode
}

/** Heading, lead and buttons of every page; the heading is the tab's name too. */
export function Page({ title, lead, tools, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Cartelera`
  }, [title])
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Title order={1} size="h2">
            {title}
          </Title>
          {lead && (
            <Text c="dimmed" component="div" maw="46rem">
              {lead}
            </Text>
          )}
        </div>
        {tools && <Group gap="sm">{tools}</Group>}
      </Group>
      {children}
    </Stack>
  )
}

interface AwaitedProps<Value> {
  query: { data: Value | undefined; error: Error | null; refetch: () => unknown }
  children: (value: Value) => ReactNode
}

/** Shows what a query brings; until then that it waits, and when it fails, why, with a way to try again. */
export function Awaited<Value>({ query, children }: AwaitedProps<Value>) {
  const { say } = useWords()
  if (query.data !== undefined) return children(query.data)
  if (query.error)
    return (
      <Alert color="red" title={say('failed')} role="alert">
        <Stack gap="xs" align="flex-start">
          {query.error.message}
          <Button size="xs" variant="default" onClick={() => query.refetch()}>
            {say('retry')}
          </Button>
        </Stack>
      </Alert>
    )
  return (
    <Center mih={200}>
      <Loader role="status" aria-label={say('loading')} />
    </Center>
  )
}
