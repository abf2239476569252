import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { OrderSheet } from '../api/orders.ts'
import { useWords } from '../words/words.tsx'
import { isUnused, ScreeningTickets } from './screening-tickets.tsx'

interface TicketsProps {
  order: OrderSheet
  onExchange: (screeningId: string, tickets: OrderSheet['tickets']) => void
  onCancel: (ticketId: string) => void
  onRefund: (ticketIds: string[]) => void
}

/** The tickets of an order by screening, and refunding some of them. */
export function Tickets({ order, onExchange, onCancel, onRefund }: TicketsProps) {
  const { say } = useWords()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const mayChoose = order.state === 'paid' && order.tickets.filter(isUnused).length > 1
  const choose = (id: string, isOn: boolean) =>
    setChosen(before => (isOn ? [...before, id] : before.filter(each => each !== id)))
  return (
    <>
      {order.screenings.map(screening => (
        <ScreeningTickets
          key={screening.id}
          order={order}
          screening={screening}
          {...(mayChoose && { chosen })}
          onChoose={choose}
          onExchange={tickets => onExchange(screening.id, tickets)}
          onCancel={onCancel}
        />
      ))}
      {chosen.length > 0 && (
        <Group>
          <Button variant="default" onClick={() => onRefund([...chosen])}>
            {say('order.refund-some')}
          </Button>
        </Group>
      )}
    </>
  )
}
