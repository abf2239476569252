import { NumberInput } from '@mantine/core'

interface CountInputProps {
  label: string
  description?: string
  min?: number
  /** Null: no limit. */
  value: number | null
  onChange: (count: number | null) => void
}

/** A whole number, or nothing where there is no limit. */
export function CountInput({ label, description, min = 1, value, onChange }: CountInputProps) {
  return (
    <NumberInput
      label={label}
      {...(description && { description })}
      min={min}
      allowDecimal={false}
      value={value ?? ''}
      onChange={count => onChange(count === '' ? null : Number(count))}
    />
  )
}
