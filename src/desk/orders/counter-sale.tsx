import { Checkbox, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { type CounterWay, type OrderRow, sellAtCounter } from '../api/orders.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import type { Editing } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { CounterWayInput } from './counter-way-input.tsx'
import { SaleLines, type TypedLine } from './sale-lines.tsx'

/** Sells seats to whoever stands at the counter, paid there and then. */
export function CounterSaleForm({ editing }: { editing: Editing<OrderRow> }) {
  const { say, language } = useWords()
  const edition = useEdition()
  const navigate = useNavigate()
  const [lines, setLines] = useState<readonly TypedLine[]>([])
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [codes, setCodes] = useState('')
  const [way, setWay] = useState<CounterWay>('counter')
  const [onInvoice, setOnInvoice] = useState(false)
  const [address, setAddress] = useState('')
  // One key for this opening of the form: pressing twice, or again after a broken connection, sells once.
  const key = useRef(crypto.randomUUID())
  const sell = async () => {
    const order = await sellAtCounter(
      edition.id,
      {
        lines: lines.map(({ key: _, ...line }) => line),
        language,
        way,
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
      <SaleLines lines={lines} onChange={setLines} />
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
      {!onInvoice && <CounterWayInput label={say('sale.way')} value={way} onChange={setWay} />}
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
