import { Badge, Button, Select } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { OrderState } from '#core/boxoffice/order.ts'
import { type OrderRow, orders } from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useListingView } from '../listing/use-listing-view.ts'
import { useServerRows } from '../listing/use-server-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { CounterSaleForm } from './counter-sale.tsx'
import { shownNumber, stateColours } from './order-words.ts'

const states: readonly OrderState[] = ['unpaid', 'paid', 'cancelled', 'refunded', 'expired']

/** Every order of the edition, and selling at the counter. */
export function OrdersPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const view = useListingView('-placedAt')
  const [state, setState] = useState<string | null>(null)
  const selling = useEditing<never>()
  const list = useServerRows(orders(edition.id), view, state ?? undefined)
  const columns: Column<OrderRow>[] = [
    {
      key: 'number',
      heading: say('orders.number'),
      sortable: true,
      cell: row => (
        <AnchorLink
          ff="monospace"
          to="/$edition/orders/$order"
          params={{ edition: edition.slug, order: row.id }}
        >
          {shownNumber(row.number)}
        </AnchorLink>
      ),
    },
    { key: 'name', heading: say('name'), sortable: true, cell: row => row.name || say('orders.at-counter') },
    { key: 'email', heading: say('email'), wide: true, cell: row => row.email },
    {
      key: 'placedAt',
      heading: say('orders.placed'),
      sortable: true,
      wide: true,
      cell: row => formats.dayAndTime(onClock(row.placedAt, edition.timeZone)),
    },
    {
      key: 'tickets',
      heading: say('orders.tickets'),
      align: 'right',
      cell: row => formats.count(row.quantity),
    },
    {
      key: 'total',
      heading: say('orders.total'),
      sortable: true,
      align: 'right',
      cell: row => formats.money(row.total),
    },
    {
      key: 'state',
      heading: say('orders.state'),
      cell: row => (
        <Badge variant="light" tt="none" color={stateColours[row.state]}>
          {say(`order.${row.state}`)}
        </Badge>
      ),
    },
  ]
  return (
    <Page
      title={say('places.orders')}
      tools={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={selling.add}>
          {say('sale')}
        </Button>
      }
    >
      <Listing
        {...list}
        label={say('places.orders')}
        columns={columns}
        rowKey={row => row.id}
        empty={{ title: say('orders.empty'), help: say('orders.empty.help') }}
        tools={
          <Select
            aria-label={say('orders.state')}
            placeholder={say('orders.every-state')}
            clearable
            clearButtonProps={{ 'aria-label': say('orders.every-state') }}
            data={states.map(each => ({ value: each, label: say(`order.${each}`) }))}
            value={state}
            onChange={setState}
          />
        }
      />
      <CounterSaleForm key={selling.round} editing={selling} />
    </Page>
  )
}
