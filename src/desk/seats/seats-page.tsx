import { Tabs } from '@mantine/core'
import { useFreshListing } from '../listing/use-listing-view.ts'
import { Page } from '../shell/page.tsx'
import { useWords } from '../words/words.tsx'
import { Allocations } from './allocations.tsx'
import { Demand } from './demand.tsx'
import { EditionReleases } from './edition-releases.tsx'
import { LedgerCheck } from './ledger-check.tsx'
import { WaitingRoom } from './waiting-room.tsx'

/** For whom seats are set aside, and whether the books agree. */
export function SeatsPage() {
  const { say } = useWords()
  return (
    <Page title={say('places.seats')} lead={say('seats.lead')}>
      <Tabs defaultValue="allocations" keepMounted={false} onChange={useFreshListing()}>
        <Tabs.List mb="md">
          <Tabs.Tab value="allocations">{say('seats.allocations')}</Tabs.Tab>
          <Tabs.Tab value="releases">{say('seats.releases')}</Tabs.Tab>
          <Tabs.Tab value="demand">{say('demand.title')}</Tabs.Tab>
          <Tabs.Tab value="waiting">{say('waiting.room')}</Tabs.Tab>
          <Tabs.Tab value="check">{say('seats.check')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="allocations">
          <Allocations />
        </Tabs.Panel>
        <Tabs.Panel value="releases">
          <EditionReleases />
        </Tabs.Panel>
        <Tabs.Panel value="demand">
          <Demand />
        </Tabs.Panel>
        <Tabs.Panel value="waiting">
          <WaitingRoom />
        </Tabs.Panel>
        <Tabs.Panel value="check">
          <LedgerCheck />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
