import { NumberInput, TextInput } from '@mantine/core'
import { useWords } from '../words/words.tsx'

interface SeatsAndWhyProps {
  value: { seats: number; why: string }
  set: (part: { seats: number } | { why: string }) => void
}

/** How many seats, and the reason that is kept with them. */
export function SeatsAndWhy({ value, set }: SeatsAndWhyProps) {
  const { say } = useWords()
  return (
    <>
      <NumberInput
        label={say('sale.quantity')}
        min={1}
        allowDecimal={false}
        value={value.seats}
        onChange={seats => set({ seats: Number(seats) })}
      />
      <TextInput
        label={say('order.why')}
        description={say('seats.why.help')}
        required
        maxLength={300}
        data-autofocus
        value={value.why}
        onChange={event => set({ why: event.currentTarget.value })}
      />
    </>
  )
}
