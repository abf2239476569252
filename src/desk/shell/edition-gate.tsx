import { Outlet, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Lost } from './ends.tsx'
import { Awaited } from './page.tsx'
import { EditionProvider, keepEdition, useEditions } from './use-edition.tsx'

/** Finds the edition that the address names, for the pages inside. */
export function EditionGate() {
  const { edition: slug = '' } = useParams({ strict: false }) as { edition?: string }
  const editions = useEditions()
  const edition = editions.data?.find(each => each.slug === slug)
  useEffect(() => {
    if (edition) keepEdition(edition.slug)
  }, [edition])
  return (
    <Awaited query={editions}>
      {() =>
        edition ? (
          <EditionProvider value={edition}>
            <Outlet />
          </EditionProvider>
        ) : (
          <Lost />
        )
      }
    </Awaited>
  )
}
