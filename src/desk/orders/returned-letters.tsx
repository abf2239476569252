import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type OrderSheet, orderLettersQuery } from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { useWords } from '../words/words.tsx'

/** Letters that came back from the order's address, so that somebody asks for another. */
export function ReturnedLetters({ order }: { order: OrderSheet }) {
  const { say, formats } = useWords()
  const { data: letters = [] } = useQuery(orderLettersQuery(order.id))
  return letters
    .filter(letter => letter.recipient === order.email)
    .map(({ id, recipient, returned, returnedAt, returnedTold }) => {
      if (!returned || !returnedAt) return null
      const when = formats.dayAndTime(onClock(returnedAt, order.edition.timeZone))
      return (
        <Alert key={id} color="orange" title={say(`order.returned.${returned}`, { when, recipient })}>
          {say(`order.returned.${returned}.help`)} {returnedTold && `(${returnedTold})`}
        </Alert>
      )
    })
}
