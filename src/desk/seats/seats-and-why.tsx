import { NumberInput, Text, TextInput } from '@mantine/core'
import { useWords } from '../words/words.tsx'

interface SeatsAndWhyProps {
  value: { seats: number; why: string; places?: string[] | undefined }
  set: (part: { seats: number } | { why: string }) => void
}

/** How many seats, and the reason that is kept with them. */
export function SeatsAndWhy({ value, set }: SeatsAndWhyProps) {
  const { say, formats } = useWords()
  return (
    <>
      {value.places ? (
        <Text>
          {say('places.named', {
            places: formats.list(value.places.map(place => place.split('/').slice(1).join(''))),
          })}
        </Text>
      ) : (
        <NumberInput
          label={say('sale.quantity')}
          min={1}
          allowDecimal={false}
          value={value.seats}
          onChange={seats => set({ seats: Number(seats) })}
        />
      )}
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
