import { Button, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { chosenOrganisation } from '../api/call.ts'
import { type Me, meQuery } from '../api/session.ts'
import { useWords } from '../words/words.tsx'
import { Frame } from './frame.tsx'
import { Awaited, Page } from './page.tsx'

/** A person of several festivals says for which one they work now. */
function OrganisationChoice({ me }: { me: Me }) {
  const { say } = useWords()
  return (
    <main className="alone">
      <Page title={say('organisation.choose')}>
        <Stack align="flex-start">
          {me.organisations.map(each => (
            <Button
              key={each.slug}
              variant="default"
              onClick={() => {
                chosenOrganisation.set(each.slug)
                location.assign('/desk/')
              }}
            >
              {each.name}
            </Button>
          ))}
        </Stack>
      </Page>
    </main>
  )
}

/** Everything but signing in: shown once it is known who is there (a call without a session leads to sign in). */
export function SignedIn() {
  const me = useQuery(meQuery)
  return (
    <Awaited query={me}>
      {found => (found.organisation === null ? <OrganisationChoice me={found} /> : <Frame />)}
    </Awaited>
  )
}
