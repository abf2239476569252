import { NumberInput } from '@mantine/core'
import { minorDigits } from '../words/formats.ts'

interface AmountInputProps {
  label: string
  description?: string
  required?: boolean
  currency: string
  /** Minor units; null where nothing is said. */
  value: number | null
  onChange: (amount: number | null) => void
}

/** An amount of money as people write it, kept in minor units. */
export function AmountInput({ label, description, required, currency, value, onChange }: AmountInputProps) {
  const digits = minorDigits(currency)
  return (
    <NumberInput
      label={label}
      {...(description && { description })}
      required={required ?? false}
      min={0}
      decimalScale={digits}
      fixedDecimalScale
      value={value === null ? '' : value / 10 ** digits}
      onChange={amount => onChange(amount === '' ? null : Math.round(Number(amount) * 10 ** digits))}
    />
  )
}
