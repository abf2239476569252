import { Alert, List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type OrderSheet, orderLettersQuery } from '../api/orders.ts'
import { onClock } from '../api/wire.ts'
import { useWords } from '../words/words.tsx'

/** Letters that came back from the order's address, so that somebody asks for another. */
export function ReturnedLetters({ order }: { order: OrderSheet }) {
  const { say, formats } = useWords()
  const { data: letters = [] } = useQuery(orderLettersQuery(order.id))
  const back = letters.flatMap(({ id, recipient, returned, returnedAt, returnedTold }) =>
    recipient === order.email && returned && returnedAt ? [{ id, returned, returnedAt, returnedTold }] : [],
  )
  if (back.length === 0) return null
  return (
    <Alert color="orange">
      <List spacing="xs">
        {back.map(({ id, returned, returnedAt, returnedTold }) => {
          const when = formats.dayAndTime(onClock(returnedAt, order.edition.timeZone))
          return (
            <List.Item key={id}>
              <Text fw={600}>{say(`order.returned.${returned}`, { when, recipient: order.email })}</Text>
              {say(`order.returned.${returned}.help`)} {returnedTold && `(${returnedTold})`}
            </List.Item>
          )
        })}
      </List>
    </Alert>
  )
}
