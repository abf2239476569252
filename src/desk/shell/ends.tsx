import { Button, Text } from '@mantine/core'
import { Link, Navigate } from '@tanstack/react-router'
import { useWords } from '../words/words.tsx'
import { Awaited, Page } from './page.tsx'
import { mayEnter } from './roles.ts'
import { useEditions, useLastEdition } from './use-edition.tsx'
import { useMe } from './use-me.ts'

/** Where the desk opens: the edition worked on last; the door for those who only work there. */
export function Start() {
  const editions = useEditions()
  const slug = useLastEdition()
  const me = useMe()
  if (me && !mayEnter(me.roles, ['programmer', 'box-office', 'press'])) return <Navigate to="/door" replace />
  return (
    <Awaited query={editions}>
      {() =>
        slug ? (
          <Navigate to="/$edition" params={{ edition: slug }} replace />
        ) : (
          <Navigate to="/editions" replace />
        )
      }
    </Awaited>
  )
}

/** The same where no frame stands around it. */
export function LostAlone() {
  return (
    <main className="alone">
      <Lost />
    </main>
  )
}

export function Lost() {
  const { say } = useWords()
  return (
    <Page title={say('lost')}>
      <Text>{say('lost.advice')}</Text>
      <Button component={Link} to="/" w="fit-content">
        {say('lost.back')}
      </Button>
    </Page>
  )
}

/** A fault of a page itself; the rest of the desk still stands. */
export function Failed({ error }: { error: unknown }) {
  const { say } = useWords()
  return (
    <Page title={say('error.title')}>
      <Text ff="monospace" size="sm">
        {error instanceof Error ? error.message : String(error)}
      </Text>
      <Button w="fit-content" onClick={() => location.reload()}>
        {say('error.again')}
      </Button>
    </Page>
  )
}
