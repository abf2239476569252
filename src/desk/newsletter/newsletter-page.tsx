import { TabsOfLists } from '../listing/tabs-of-lists.tsx'
import { Page } from '../shell/page.tsx'
import { useWords } from '../words/words.tsx'
import { Mailings } from './mailings.tsx'
import { Readers } from './readers.tsx'
import { SuppressedMailboxes } from './suppressed-mailboxes.tsx'

/** Letters to the audience: what was written, who gets it, and who gets none any more. */
export function NewsletterPage() {
  const { say } = useWords()
  return (
    <Page title={say('places.newsletter')} lead={say('newsletter.lead')}>
      <TabsOfLists
        tabs={[
          { key: 'mailings', label: say('newsletter.mailings'), panel: <Mailings /> },
          { key: 'readers', label: say('newsletter.readers'), panel: <Readers /> },
          { key: 'suppressed', label: say('newsletter.suppressed'), panel: <SuppressedMailboxes /> },
        ]}
      />
    </Page>
  )
}
