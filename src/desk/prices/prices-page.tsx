import { TabsOfLists } from '../listing/tabs-of-lists.tsx'
import { PassKinds } from '../passes/pass-kinds.tsx'
import { Passes } from '../passes/passes.tsx'
import { Vouchers } from '../passes/vouchers.tsx'
import { Page } from '../shell/page.tsx'
import { useWords } from '../words/words.tsx'
import { DiscountCodes } from './discount-codes.tsx'
import { Invoices } from './invoices.tsx'
import { Prices } from './prices.tsx'

/** What seats cost and what makes them cheaper, passes and vouchers, and the invoices. */
export function PricesPage() {
  const { say } = useWords()
  return (
    <Page title={say('places.prices')} lead={say('prices.lead')}>
      <TabsOfLists
        tabs={[
          { key: 'prices', label: say('seats.prices'), panel: <Prices /> },
          { key: 'codes', label: say('codes'), panel: <DiscountCodes /> },
          { key: 'kinds', label: say('pass-kinds'), panel: <PassKinds /> },
          { key: 'passes', label: say('passes'), panel: <Passes /> },
          { key: 'vouchers', label: say('vouchers'), panel: <Vouchers /> },
          { key: 'invoices', label: say('invoices'), panel: <Invoices /> },
        ]}
      />
    </Page>
  )
}
