import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { issueVoucher, type VoucherRow, vouchersQuery } from '../api/entitlements.ts'
import { onClock } from '../api/wire.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { MomentInput } from '../form/moment-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { shownNumber } from '../orders/order-words.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { HolderInputs, type HolderOf } from './holder-inputs.tsx'
import { VoucherOfferPanel } from './voucher-offer.tsx'

const yearsOfUse = 3

const endAfter = (years: number) =>
  Temporal.Now.zonedDateTimeISO('UTC').add({ years }).startOfDay().toInstant().toString()

function IssueForm({ editing }: { editing: Editing<VoucherRow> }) {
  const { say, language } = useWords()
  const edition = useEdition()
  const { value, set } = useDraft<HolderOf & { value: number; endsAt: string }>({
    ...{ name: '', email: '', isGift: false, way: 'counter', value: 5000, endsAt: endAfter(yearsOfUse) },
  })
  // One key for this opening of the form: pressing twice issues one voucher.
  const key = useRef(crypto.randomUUID())
  return (
    <EditDrawer
      title={say('vouchers.issue')}
      opened={editing.opened}
      close={editing.close}
      save={() => issueVoucher(edition.id, { ...value, language }, key.current)}
      saveLabel={say(value.isGift ? 'passes.give' : 'sale.go')}
    >
      <AmountInput
        label={say('vouchers.value', { currency: edition.currency })}
        required
        currency={edition.currency}
        value={value.value}
        onChange={amount => set({ value: amount ?? 0 })}
      />
      <MomentInput
        label={say('vouchers.until')}
        required
        value={value.endsAt}
        onChange={endsAt => set({ endsAt: endsAt ?? endAfter(yearsOfUse) })}
      />
      <HolderInputs value={value} onChange={set} nameLabel={say('name')} />
    </EditDrawer>
  )
}

/** Every voucher of the edition with what is left of it, and issuing one. */
export function Vouchers() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const columns: Column<VoucherRow>[] = [
    {
      key: 'code',
      heading: say('codes.code'),
      sort: row => row.code,
      cell: row => (
        <AnchorLink
          ff="monospace"
          to="/$edition/orders/$order"
          params={{ edition: edition.slug, order: row.orderId }}
        >
          {shownNumber(row.code)}
        </AnchorLink>
      ),
    },
    { key: 'name', heading: say('name'), sort: row => row.name, cell: row => row.name },
    {
      key: 'value',
      heading: say('vouchers.worth'),
      align: 'right',
      wide: true,
      sort: row => row.value,
      cell: row => formats.money({ amount: row.value, currency: row.currency }),
    },
    {
      key: 'balance',
      heading: say('vouchers.left'),
      align: 'right',
      sort: row => row.balance,
      cell: row => formats.money({ amount: row.balance, currency: row.currency }),
    },
    {
      key: 'until',
      heading: say('vouchers.until'),
      wide: true,
      sort: row => row.endsAt,
      cell: row => formats.longDay(onClock(row.endsAt, edition.timeZone).toPlainDate()),
    },
  ]
  const list = useLocalRows(
    useQuery(vouchersQuery(edition.id)),
    'code',
    columns,
    row => `${row.code} ${row.name} ${row.email}`,
  )
  return (
    <Stack>
      <VoucherOfferPanel />
      <EditableListing
        {...list}
        label={say('vouchers')}
        columns={columns}
        empty={{ title: say('vouchers.empty'), help: say('vouchers.empty.help') }}
        add={say('vouchers.issue')}
        form={editing => <IssueForm editing={editing} />}
      />
    </Stack>
  )
}
