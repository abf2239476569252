import { TabsOfLists } from '../listing/tabs-of-lists.tsx'
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
      <TabsOfLists
        tabs={[
          { key: 'allocations', label: say('seats.allocations'), panel: <Allocations /> },
          { key: 'releases', label: say('seats.releases'), panel: <EditionReleases /> },
          { key: 'demand', label: say('demand.title'), panel: <Demand /> },
          { key: 'waiting', label: say('waiting.room'), panel: <WaitingRoom /> },
          { key: 'check', label: say('seats.check'), panel: <LedgerCheck /> },
        ]}
      />
    </Page>
  )
}
