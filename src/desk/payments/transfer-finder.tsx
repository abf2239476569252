import { Badge, Button, Group, NumberInput, Paper, Stack, Text, Textarea, Title } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { findTransfer, type TransferMatch, takeTransfer } from '../api/payments.ts'
import { refresh } from '../api/refresh.ts'
import { shownNumber, stateColours } from '../orders/order-words.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** How many of the currency's minor units make one of its units. */
const minorUnits = (currency: string) =>
  10 **
  (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2)

function Match({ match, line, done }: { match: TransferMatch; line: string; done: () => void }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const { currency } = match.due
  const closeButtonProps = { 'aria-label': say('close') }
  const units = minorUnits(currency)
  const [amount, setAmount] = useState<number | string>(match.due.amount / units)
  const take = async () => {
    const body = { amount: Math.round(Number(amount) * units), why: line.trim().slice(0, 300) }
    try {
      const { came } = await takeTransfer(match.orderId, body)
      notifications.show({ message: say(`payments.came.${came}`), closeButtonProps })
      done()
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      notifications.show({ color: 'red', title: say('failed'), message, closeButtonProps })
    }
    await refresh(queries)
  }
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" align="flex-end">
        <div>
          <Text fw={600} ff="monospace">
            {shownNumber(match.number)}
          </Text>
          <Text size="sm">{match.name}</Text>
          <Group gap="xs">
            <Badge variant="light" tt="none" color={stateColours[match.state]}>
              {say(`order.${match.state}`)}
            </Badge>
            <Text size="sm">{say('payments.due', { amount: formats.money(match.due) })}</Text>
          </Group>
        </div>
        <Group align="flex-end">
          <NumberInput
            label={say('payments.amount')}
            min={0}
            decimalScale={Math.log10(units)}
            suffix={` ${currency}`}
            value={amount}
            onChange={setAmount}
          />
          <Button onClick={take}>{say('payments.take')}</Button>
        </Group>
      </Group>
    </Paper>
  )
}

/** Finds the order of a bank transfer by the number that the buyer wrote into it, and enters the transfer. */
export function TransferFinder() {
  const { say } = useWords()
  const edition = useEdition()
  const [line, setLine] = useState('')
  const finding = useMutation({ mutationFn: (text: string) => findTransfer(edition.id, text) })
  const change = (text: string) => {
    setLine(text)
    if (text.trim().length >= 8) finding.mutate(text)
    else finding.reset()
  }
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4">
        {say('payments.transfers')}
      </Title>
      <Stack mt="xs">
        <Textarea
          label={say('payments.line')}
          description={say('payments.line.help')}
          autosize
          minRows={2}
          value={line}
          onChange={event => change(event.currentTarget.value)}
        />
        <div role="status">
          {finding.data?.length === 0 && <Text size="sm">{say('payments.no-match')}</Text>}
          <Stack>
            {finding.data?.map(match => (
              <Match key={match.orderId} match={match} line={line} done={() => change('')} />
            ))}
          </Stack>
        </div>
      </Stack>
    </Paper>
  )
}
