import { Button, NumberInput, Text, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Price, type PriceDraft, pricesQuery, setPrices } from '../api/seats.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useListingView } from '../listing/use-listing-view.ts'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { minorDigits } from '../words/formats.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

const draftOf = ({ key, name, price }: Price): PriceDraft => ({ key, name, amount: price.amount })

function PriceForm({ editing, prices }: { editing: Editing<Price>; prices: readonly Price[] }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const digits = minorDigits(edition.currency)
  const { value, set } = useDraft<PriceDraft>(row ? draftOf(row) : { key: '', name: {}, amount: 0 })
  const save = () =>
    setPrices(
      edition.id,
      row
        ? prices.map(price => (price.id === row.id ? value : draftOf(price)))
        : [...prices.map(draftOf), value],
    )
  return (
    <EditDrawer
      title={say(row ? 'prices.change' : 'prices.add')}
      opened={editing.opened}
      close={editing.close}
      save={save}
    >
      <LocalisedInput
        label={say('name')}
        languages={edition.languages}
        value={value.name}
        onChange={name => set({ name })}
      />
      <TextInput
        label={say('prices.key')}
        description={say('prices.key.help')}
        required
        disabled={row !== undefined}
        value={value.key}
        onChange={event => set({ key: event.currentTarget.value })}
      />
      <NumberInput
        label={say('prices.amount', { currency: edition.currency })}
        min={0}
        decimalScale={digits}
        fixedDecimalScale
        value={value.amount / 10 ** digits}
        onChange={amount => set({ amount: Math.round(Number(amount) * 10 ** digits) })}
      />
    </EditDrawer>
  )
}

/** The edition's price list; what was ordered keeps the price it was ordered at. */
export function Prices() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const view = useListingView('position')
  const editing = useEditing<Price>()
  const { data, error, refetch } = useQuery(pricesQuery(edition.id))
  const columns: Column<Price>[] = [
    {
      key: 'name',
      heading: say('name'),
      sort: row => localised(row.name),
      cell: row => <Text fw={600}>{localised(row.name)}</Text>,
    },
    {
      key: 'key',
      heading: say('prices.key'),
      sort: row => row.key,
      cell: row => <Text ff="monospace">{row.key}</Text>,
    },
    {
      key: 'price',
      heading: say('sale.price'),
      align: 'right',
      sort: row => row.price.amount,
      cell: row => formats.money(row.price),
    },
  ]
  const rows = useLocalRows(data, view, columns, row => [row.key, ...Object.values(row.name)].join(' '))
  return (
    <>
      <Listing
        label={say('seats.prices')}
        columns={columns}
        rows={rows}
        rowKey={row => row.id}
        view={view}
        error={error}
        retry={refetch}
        empty={{ title: say('prices.empty'), help: say('prices.empty.help') }}
        tools={
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={editing.add}>
            {say('prices.add')}
          </Button>
        }
        actions={row => (
          <RowActions
            name={localised(row.name)}
            onChange={() => editing.change(row)}
            remove={() =>
              setPrices(edition.id, (data ?? []).filter(price => price.id !== row.id).map(draftOf))
            }
            restore={() => setPrices(edition.id, (data ?? []).map(draftOf))}
          />
        )}
      />
      <PriceForm key={editing.round} editing={editing} prices={data ?? []} />
    </>
  )
}
