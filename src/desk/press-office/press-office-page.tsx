import { TabsOfLists } from '../listing/tabs-of-lists.tsx'
import { Page } from '../shell/page.tsx'
import { useWords } from '../words/words.tsx'
import { Accreditations } from './accreditations.tsx'
import { PressContacts } from './press-contacts.tsx'
import { PressSeats } from './press-seats.tsx'
import { TermsTab } from './terms.tsx'

/** The press: who asked for accreditation, who has a seat, whom the festival writes to. */
export function PressOfficePage() {
  const { say } = useWords()
  return (
    <Page title={say('places.press-office')} lead={say('accreditation.lead')}>
      <TabsOfLists
        tabs={[
          { key: 'accreditations', label: say('accreditation.list'), panel: <Accreditations /> },
          { key: 'seats', label: say('accreditation.seats'), panel: <PressSeats /> },
          { key: 'contacts', label: say('press-list'), panel: <PressContacts /> },
          { key: 'terms', label: say('accreditation.terms'), panel: <TermsTab /> },
        ]}
      />
    </Page>
  )
}
