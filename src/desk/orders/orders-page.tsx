import { Badge, Select } from '@mantine/core'
import { useState } from 'react'
import type { OrderState } from '#core/boxoffice/orders/order.ts'
import { type OrderRow, orders } from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { CounterSaleForm } from './counter-sale.tsx'
import { shownNumber, stateColours } from './order-words.ts'

const states: readonly OrderState[] = ['unpaid', 'paid', 'cancelled', 'refunded', 'expired']

/** Every order of the edition, and selling at the counter. */
export function OrdersPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const [state, setState] = useState<string | null>(null)
  const list = useServerRows(orders(edition.id), '-placedAt', state ?? undefined)
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
    <EditableListing
      {...list}
      label={say('places.orders')}
      page={{}}
      columns={columns}
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
      add={say('sale')}
      form={editing => <CounterSaleForm editing={editing} />}
    />
  )
}
