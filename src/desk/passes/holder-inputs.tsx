import { Checkbox, TextInput } from '@mantine/core'
import type { CounterWay } from '../api/orders.ts'
import { CounterWayInput } from '../orders/counter-way-input.tsx'
import { useWords } from '../words/words.tsx'

/** Whose a pass or voucher is. */
export interface HolderOf {
  name: string
  email: string
  isGift: boolean
  /** How it is paid, if it is not given. */
  way: CounterWay
}

interface HolderInputsProps {
  value: HolderOf
  onChange: (change: Partial<HolderOf>) => void
  nameLabel: string
}

export function HolderInputs({ value, onChange, nameLabel }: HolderInputsProps) {
  const { say } = useWords()
  return (
    <>
      <TextInput
        label={nameLabel}
        required
        value={value.name}
        onChange={event => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={say('email')}
        type="email"
        description={say('sale.email.help')}
        value={value.email}
        onChange={event => onChange({ email: event.currentTarget.value })}
      />
      <Checkbox
        label={say('passes.gift')}
        checked={value.isGift}
        onChange={event => onChange({ isGift: event.currentTarget.checked })}
      />
      {!value.isGift && (
        <CounterWayInput label={say('sale.way')} value={value.way} onChange={way => onChange({ way })} />
      )}
    </>
  )
}
