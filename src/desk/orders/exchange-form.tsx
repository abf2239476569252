import { Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type CounterWay, exchangeTickets, type OrderSheet } from '../api/orders.ts'
import { type Price, type SeatsLeft, screeningPricesQuery, seatsLeftQuery } from '../api/seats.ts'
import { type Timetable, timetableQuery } from '../api/timetable.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import type { Editing } from '../form/use-editing.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { CounterWayInput } from './counter-way-input.tsx'
import { useScreeningChoices } from './use-screening-choices.ts'

/** The valid tickets of an order for one screening: they are exchanged together. */
export interface Exchange {
  order: OrderSheet
  screeningId: string
  tickets: OrderSheet['tickets']
}

/** Exchanges a customer's tickets for one screening against another one, and says first what that costs. */
export function ExchangeForm({ editing }: { editing: Editing<Exchange> }) {
  const { say } = useWords()
  const edition = useEdition()
  const timetable = useQuery(timetableQuery(edition.id))
  const left = useQuery(seatsLeftQuery(edition.id))
  const [to, setTo] = useState('')
  const prices = useQuery({ ...screeningPricesQuery(to), enabled: to !== '' })
  const [way, setWay] = useState<CounterWay>('counter')
  const { row } = editing
  const exchange = async () =>
    row && to !== ''
      ? exchangeTickets(row.order.id, { fromScreeningId: row.screeningId, toScreeningId: to, way })
      : false
  return (
    <EditDrawer
      title={say('exchange')}
      size="lg"
      opened={editing.opened}
      close={editing.close}
      save={exchange}
      saveLabel={say('exchange')}
    >
      {row && (
        <Stack>
          <Text size="sm">{say('exchange.help', { count: row.tickets.length })}</Text>
          <Awaited query={timetable}>
            {found => (
              <Awaited query={left}>
                {seats => (
                  <Instead of={row.screeningId} timetable={found} left={seats} value={to} onChange={setTo} />
                )}
              </Awaited>
            )}
          </Awaited>
          {to !== '' && (
            <Awaited query={prices}>
              {offered => <Difference exchange={row} offered={offered} way={way} onChange={setWay} />}
            </Awaited>
          )}
        </Stack>
      )}
    </EditDrawer>
  )
}

interface InsteadProps {
  of: string
  timetable: Timetable
  left: SeatsLeft
  value: string
  onChange: (screeningId: string) => void
}

function Instead({ of, timetable, left, value, onChange }: InsteadProps) {
  const { say } = useWords()
  const screenings = useScreeningChoices(timetable, left)
  return (
    <Select
      label={say('exchange.to')}
      required
      searchable
      data={screenings.filter(screening => screening.value !== of)}
      value={value || null}
      onChange={chosen => onChange(chosen ?? '')}
    />
  )
}

interface DifferenceProps {
  exchange: Exchange
  /** What the other screening costs. */
  offered: readonly Price[]
  way: CounterWay
  onChange: (way: CounterWay) => void
}

/** What is to be taken or goes back, and how what is taken is paid. */
function Difference({ exchange: { order, tickets }, offered, way, onChange }: DifferenceProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const priceOf = (id: string) => offered.find(price => price.id === id)
  const missing = tickets.find(({ priceId }) => !priceOf(priceId))
  if (missing) {
    const price = order.prices.find(each => each.id === missing.priceId)
    return <Text role="status">{say('exchange.not-offered', { price: localised(price?.name ?? {}) })}</Text>
  }
  const more = tickets.reduce(
    (sum, { priceId, price }) => sum + priceOf(priceId)!.price.amount - price.amount,
    0,
  )
  const money = formats.money({ ...order.total, amount: Math.abs(more) })
  return (
    <>
      <Text role="status" fw={600}>
        {more > 0
          ? say('exchange.more', { money })
          : say(more < 0 ? 'exchange.less' : 'exchange.same', { money })}
      </Text>
      {more > 0 && <CounterWayInput label={say('exchange.way')} value={way} onChange={onChange} />}
    </>
  )
}
