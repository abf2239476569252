import { Tabs } from '@mantine/core'
import { useFreshListing } from '../listing/use-listing-view.ts'
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
      <Tabs defaultValue="prices" keepMounted={false} onChange={useFreshListing()}>
        <Tabs.List mb="md">
          <Tabs.Tab value="prices">{say('seats.prices')}</Tabs.Tab>
          <Tabs.Tab value="codes">{say('codes')}</Tabs.Tab>
          <Tabs.Tab value="kinds">{say('pass-kinds')}</Tabs.Tab>
          <Tabs.Tab value="passes">{say('passes')}</Tabs.Tab>
          <Tabs.Tab value="vouchers">{say('vouchers')}</Tabs.Tab>
          <Tabs.Tab value="invoices">{say('invoices')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="prices">
          <Prices />
        </Tabs.Panel>
        <Tabs.Panel value="codes">
          <DiscountCodes />
        </Tabs.Panel>
        <Tabs.Panel value="kinds">
          <PassKinds />
        </Tabs.Panel>
        <Tabs.Panel value="passes">
          <Passes />
        </Tabs.Panel>
        <Tabs.Panel value="vouchers">
          <Vouchers />
        </Tabs.Panel>
        <Tabs.Panel value="invoices">
          <Invoices />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
