import { MultiSelect } from '@mantine/core'
import { useCountries } from './country-input.tsx'

interface CountriesInputProps {
  label: string
  value: string[]
  onChange: (codes: string[]) => void
}

/** Countries by their names, in the order they are chosen. */
export function CountriesInput({ label, value, onChange }: CountriesInputProps) {
  return <MultiSelect label={label} searchable data={useCountries()} value={value} onChange={onChange} />
}
