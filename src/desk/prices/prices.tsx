import { Badge, Checkbox, Group, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Price, type PriceDraft, pricesQuery, setPrices } from '../api/seats.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { CountInput } from '../form/count-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { EditableListing } from '../listing/editable-listing.tsx'
import type { Column } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { ExceptionsInput } from './exceptions-input.tsx'

const draftOf = ({ price, ...row }: Price): PriceDraft => {
  const { key, name, exceptions, needsProof, leastSeats, counterOnly } = row
  return { key, name, amount: price.amount, exceptions, needsProof, leastSeats, counterOnly }
}

const newDraft: PriceDraft = {
  ...{ key: '', name: {}, amount: 0, exceptions: [] },
  ...{ needsProof: false, leastSeats: 1, counterOnly: false },
}

function PriceForm({ editing, prices }: { editing: Editing<Price>; prices: readonly Price[] }) {
  const { say } = useWords()
  const edition = useEdition()
  const { row } = editing
  const { value, set } = useDraft<PriceDraft>(row ? draftOf(row) : newDraft)
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
      size="lg"
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
      <AmountInput
        label={say('prices.amount', { currency: edition.currency })}
        currency={edition.currency}
        value={value.amount}
        onChange={amount => set({ amount: amount ?? 0 })}
      />
      <ExceptionsInput
        value={value.exceptions}
        amount={value.amount}
        onChange={exceptions => set({ exceptions })}
      />
      <CountInput
        label={say('prices.least-seats')}
        description={say('prices.least-seats.help')}
        value={value.leastSeats}
        onChange={leastSeats => set({ leastSeats: leastSeats ?? 1 })}
      />
      <Checkbox
        label={say('prices.needs-proof')}
        description={say('prices.needs-proof.help')}
        checked={value.needsProof}
        onChange={event => set({ needsProof: event.currentTarget.checked })}
      />
      <Checkbox
        label={say('prices.counter-only')}
        description={say('prices.counter-only.help')}
        checked={value.counterOnly}
        onChange={event => set({ counterOnly: event.currentTarget.checked })}
      />
    </EditDrawer>
  )
}

/** The edition's price list; what was ordered keeps the price it was ordered at. */
export function Prices() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const prices = useQuery(pricesQuery(edition.id))
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
    {
      key: 'rules',
      heading: say('prices.rules'),
      wide: true,
      cell: row => (
        <Group gap={4}>
          {row.exceptions.length > 0 && (
            <Badge variant="light">{say('prices.exceptions.count', { count: row.exceptions.length })}</Badge>
          )}
          {row.needsProof && <Badge variant="light">{say('prices.needs-proof')}</Badge>}
          {row.leastSeats > 1 && (
            <Badge variant="light">{say('prices.from-seats', { least: row.leastSeats })}</Badge>
          )}
          {row.counterOnly && <Badge variant="light">{say('prices.counter-only')}</Badge>}
        </Group>
      ),
    },
  ]
  const list = useLocalRows(prices, 'position', columns, row =>
    [row.key, ...Object.values(row.name)].join(' '),
  )
  return (
    <EditableListing
      {...list}
      label={say('seats.prices')}
      columns={columns}
      empty={{ title: say('prices.empty'), help: say('prices.empty.help') }}
      add={say('prices.add')}
      form={editing => <PriceForm editing={editing} prices={prices.data ?? []} />}
      actions={(row, change) => (
        <RowActions
          name={localised(row.name)}
          onChange={change}
          remove={() =>
            setPrices(edition.id, (prices.data ?? []).filter(price => price.id !== row.id).map(draftOf))
          }
          restore={() => setPrices(edition.id, (prices.data ?? []).map(draftOf))}
        />
      )}
    />
  )
}
