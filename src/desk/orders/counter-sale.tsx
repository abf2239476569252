import {
  Button,
  Checkbox,
  Group,
  NativeSelect,
  NumberInput,
  Paper,
  Select,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { AllocationKind } from '#core/boxoffice/seats.ts'
import { type OrderRow, sellAtCounter } from '../api/orders.ts'
import { type Price, pricesQuery, type SeatsLeft, seatsLeftQuery } from '../api/seats.ts'
import { type Timetable, timetableQuery } from '../api/timetable.ts'
import { onClock } from '../api/wire.ts'
import { useNames } from '../board/use-names.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import type { Editing } from '../form/use-editing.ts'
import { allocationKinds } from '../seats/allocation-kinds.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

interface Line {
  screeningId: string
  priceId: string
  quantity: number
  allocation: AllocationKind
}

interface LinesProps {
  lines: Line[]
  onChange: (lines: Line[]) => void
}

function Lines(props: LinesProps) {
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  const prices = useQuery(pricesQuery(edition.id))
  const left = useQuery(seatsLeftQuery(edition.id))
  return (
    <Awaited query={timetable}>
      {found => (
        <Awaited query={prices}>
          {list => (
            <Awaited query={left}>
              {seats => <LineRows {...props} timetable={found} prices={list} left={seats} />}
            </Awaited>
          )}
        </Awaited>
      )}
    </Awaited>
  )
}

function LineRows({
  lines,
  onChange,
  timetable,
  prices,
  left,
}: LinesProps & { timetable: Timetable; prices: Price[]; left: SeatsLeft }) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const names = useNames(timetable)
  const { currency, timeZone } = timetable.edition
  const screenings = timetable.screenings
    .filter(screening => screening.id in left && !screening.cancelled)
    .map(screening => ({
      value: screening.id,
      label: [
        formats.dayAndTime(onClock(screening.startsAt, timeZone)),
        names.title(screening),
        names.screen(screening.screenId),
        say('sale.left', { free: left[screening.id]!.free }),
      ].join(' · '),
    }))
  const set = (at: number, change: Partial<Line>) => onChange(lines.with(at, { ...lines[at]!, ...change }))
  const priceOf = (id: string) => prices.find(price => price.id === id)?.price.amount ?? 0
  const total = lines.reduce((sum, line) => sum + line.quantity * priceOf(line.priceId), 0)
  return (
    <>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <Paper key={at} withBorder p="sm">
          <Select
            label={say('sale.screening')}
            required
            searchable
            data={screenings}
            value={line.screeningId || null}
            onChange={screeningId => set(at, { screeningId: screeningId ?? '' })}
          />
          <Group grow align="flex-end" mt="xs">
            <NativeSelect
              label={say('sale.price')}
              value={line.priceId}
              data={prices.map(price => ({
                value: price.id,
                label: `${localised(price.name)} ${formats.money(price.price)}`,
              }))}
              onChange={event => set(at, { priceId: event.currentTarget.value })}
            />
            <NumberInput
              label={say('sale.quantity')}
              min={1}
              value={line.quantity}
              onChange={quantity => set(at, { quantity: Number(quantity) })}
            />
            <NativeSelect
              label={say('sale.allocation')}
              value={line.allocation}
              data={allocationKinds.map(kind => ({ value: kind, label: say(`allocation.${kind}`) }))}
              onChange={event => set(at, { allocation: event.currentTarget.value as AllocationKind })}
            />
          </Group>
        </Paper>
      ))}
      <Group justify="space-between">
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...lines, emptyLine(prices)])}
        >
          {say('sale.add-line')}
        </Button>
        <Text fw={700} size="lg" role="status">
          {say('sale.total', { total: formats.money({ amount: total, currency }) })}
        </Text>
      </Group>
    </>
  )
}

const emptyLine = (prices: readonly Price[]): Line => ({
  screeningId: '',
  priceId: prices[0]?.id ?? '',
  quantity: 1,
  allocation: 'public',
})

/** Sells seats to whoever stands at the counter, paid there and then. */
export function CounterSaleForm({ editing }: { editing: Editing<OrderRow> }) {
  const { say, language } = useWords()
  const edition = useEdition()
  const navigate = useNavigate()
  const [lines, setLines] = useState<Line[]>([])
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [codes, setCodes] = useState('')
  const [onInvoice, setOnInvoice] = useState(false)
  const [address, setAddress] = useState('')
  // One key for this opening of the form: pressing twice, or again after a broken connection, sells once.
  const key = useRef(crypto.randomUUID())
  const sell = async () => {
    const order = await sellAtCounter(
      edition.id,
      {
        ...{ lines, language },
        ...(name && { name }),
        ...(email && { email }),
        ...(codes.trim() && {
          codes: codes
            .split(/[,;]/)
            .map(code => code.trim())
            .filter(Boolean),
        }),
        ...(onInvoice && { onInvoice: { name, address } }),
      },
      key.current,
    )
    navigate({ to: '/$edition/orders/$order', params: { edition: edition.slug, order: order.id } })
  }
  return (
    <EditDrawer
      title={say('sale')}
      size="lg"
      opened={editing.opened}
      close={editing.close}
      save={sell}
      saveLabel={say('sale.go')}
    >
      <Lines lines={lines} onChange={setLines} />
      <TextInput
        label={say('name')}
        description={say('sale.name.help')}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <TextInput
        label={say('email')}
        type="email"
        description={say('sale.email.help')}
        value={email}
        onChange={event => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label={say('sale.codes')}
        description={say('sale.codes.help')}
        value={codes}
        onChange={event => setCodes(event.currentTarget.value)}
      />
      <Checkbox
        label={say('sale.on-invoice')}
        checked={onInvoice}
        onChange={event => setOnInvoice(event.currentTarget.checked)}
      />
      {onInvoice && (
        <Textarea
          label={say('invoices.address')}
          autosize
          minRows={2}
          value={address}
          onChange={event => setAddress(event.currentTarget.value)}
        />
      )}
    </EditDrawer>
  )
}
