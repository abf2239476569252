import { ActionIcon, Button, Group, NativeSelect, NumberInput, Paper, Select } from '@mantine/core'
import { IconTrash, IconWheelchair } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { ledgerQuery, type Price } from '../api/seats.ts'
import { allocationKinds } from '../seats/allocation-kinds.ts'
import { freeOf } from '../seats/free-seats.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

/** Seats of one screening at one price, as they are asked for at the counter. */
export interface Line {
  screeningId: string
  priceId: string
  quantity: number
  allocation: AllocationKind
}

interface SaleLineProps {
  line: Line
  /** What the line is called, for the button that removes it. */
  name: string
  screenings: { value: string; label: string }[]
  /** The price list. */
  prices: readonly Price[]
  /** What of it the chosen screening has, at what it costs there; unknown until one is chosen. */
  offered: readonly Price[] | undefined
  change: (part: Partial<Line>) => void
  remove: () => void
  /** Adds a line for whoever comes with the wheelchair. */
  addCompanion: (allocation: AllocationKind) => void
}

/** One line of a sale at the counter. */
export function SaleLine({ line, name, screenings, prices, offered, ...acts }: SaleLineProps) {
  const { change, remove, addCompanion } = acts
  const { say, formats } = useWords()
  const localised = useLocalised()
  const { screeningId } = line
  const ledger = useQuery({ ...ledgerQuery(screeningId), enabled: screeningId !== '' })
  const allocationOf = (kind: AllocationKind) => ledger.data?.allocations.find(each => each.kind === kind)
  const priceChoice = (price: Price) => {
    const here = offered ? offered.find(each => each.id === price.id) : price
    return {
      value: price.id,
      label: `${localised(price.name)} ${here ? formats.money(here.price) : '–'}`,
      disabled: !here,
    }
  }
  const allocationChoice = (kind: AllocationKind) => {
    const allocation = allocationOf(kind)
    const label = say(`allocation.${kind}`)
    return {
      value: kind,
      label: allocation ? `${label} · ${say('sale.left', { free: freeOf(allocation) })}` : label,
      disabled: ledger.data !== undefined && !allocation,
    }
  }
  return (
    <Paper withBorder p="sm">
      <Group align="flex-end" wrap="nowrap">
        <Select
          flex={1}
          label={say('sale.screening')}
          required
          searchable
          data={screenings}
          value={screeningId || null}
          onChange={chosen => change({ screeningId: chosen ?? '' })}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          mb={4}
          aria-label={say('remove-named', { name })}
          onClick={remove}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <NativeSelect
        mt="xs"
        label={say('sale.price')}
        value={line.priceId}
        data={prices.map(priceChoice)}
        onChange={event => change({ priceId: event.currentTarget.value })}
      />
      <Group grow align="flex-end" mt="xs">
        <NumberInput
          label={say('sale.quantity')}
          min={1}
          value={line.quantity}
          onChange={quantity => change({ quantity: Number(quantity) })}
        />
        <NativeSelect
          label={say('sale.allocation')}
          value={line.allocation}
          data={allocationKinds.map(allocationChoice)}
          onChange={event => change({ allocation: event.currentTarget.value as AllocationKind })}
        />
      </Group>
      {line.allocation === 'wheelchair' && (
        <Button
          mt="xs"
          size="compact-sm"
          variant="default"
          leftSection={<IconWheelchair size={14} aria-hidden />}
          onClick={() => addCompanion(allocationOf('companion') ? 'companion' : 'public')}
        >
          {say('sale.add-companion')}
        </Button>
      )}
    </Paper>
  )
}
