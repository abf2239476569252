import { NativeSelect, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { issuePass, type PassRow, passesQuery, passProductsQuery } from '../api/entitlements.ts'
import { onClock } from '../api/wire.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { shownNumber } from '../orders/order-words.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { HolderInputs, type HolderOf } from './holder-inputs.tsx'

function IssueForm({ editing }: { editing: Editing<PassRow> }) {
  const { say, language, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const { data: products = [] } = useQuery(passProductsQuery(edition.id))
  const { value, set } = useDraft<HolderOf & { productId: string }>({
    ...{ productId: '', name: '', email: '', isGift: false, way: 'counter' },
  })
  // One key for this opening of the form: pressing twice issues one pass.
  const key = useRef(crypto.randomUUID())
  const productId = value.productId || products[0]?.id || ''
  return (
    <EditDrawer
      title={say('passes.issue')}
      opened={editing.opened}
      close={editing.close}
      save={() => issuePass(edition.id, { ...value, productId, language }, key.current)}
      saveLabel={say(value.isGift ? 'passes.give' : 'sale.go')}
    >
      <NativeSelect
        label={say('passes.kind')}
        data={products.map(product => ({
          value: product.id,
          label: `${localised(product.name)} ${formats.money(product.price)}`,
        }))}
        value={productId}
        onChange={event => set({ productId: event.currentTarget.value })}
      />
      <HolderInputs value={value} onChange={set} nameLabel={say('passes.holder')} />
    </EditDrawer>
  )
}

/** Every pass of the edition, and issuing one. */
export function Passes() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const { data: products = [] } = useQuery(passProductsQuery(edition.id))
  const kindOf = (row: PassRow) => localised(products.find(each => each.id === row.productId)?.name ?? {})
  const columns: Column<PassRow>[] = [
    {
      key: 'number',
      heading: say('orders.number'),
      cell: row => (
        <AnchorLink
          ff="monospace"
          to="/$edition/orders/$order"
          params={{ edition: edition.slug, order: row.orderId }}
        >
          {shownNumber(row.number)}
        </AnchorLink>
      ),
    },
    { key: 'name', heading: say('passes.holder'), sort: row => row.name, cell: row => row.name },
    { key: 'kind', heading: say('passes.kind'), sort: kindOf, cell: kindOf },
    {
      key: 'booked',
      heading: say('passes.booked'),
      align: 'right',
      sort: row => row.booked,
      cell: row => formats.count(row.booked),
    },
    {
      key: 'madeAt',
      heading: say('passes.issued'),
      wide: true,
      sort: row => row.madeAt,
      cell: row =>
        row.endedAt ? (
          <Text c="dimmed">{say('passes.ended')}</Text>
        ) : (
          formats.dayAndTime(onClock(row.madeAt, edition.timeZone))
        ),
    },
  ]
  const list = useLocalRows(
    useQuery(passesQuery(edition.id)),
    '-madeAt',
    columns,
    row => `${row.number} ${row.name} ${row.email}`,
  )
  return (
    <EditableListing
      {...list}
      label={say('passes')}
      columns={columns}
      empty={{ title: say('passes.empty'), help: say('passes.empty.help') }}
      add={say('passes.issue')}
      addDisabled={products.length === 0}
      form={editing => <IssueForm editing={editing} />}
    />
  )
}
