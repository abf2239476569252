import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { useWords } from '../words/words.tsx'
import { countryCodes } from './country-codes.ts'

interface CountryInputProps {
  label: string
  value: string
  onChange: (code: string) => void
}

export function useCountries() {
  const { formats } = useWords()
  return useMemo(
    () =>
      countryCodes
        .map(code => ({ value: code, label: formats.country(code) }))
        .sort((a, b) => formats.compare(a.label, b.label)),
    [formats],
  )
}

/** A country by its name in the desk's language; kept as ISO 3166-1 alpha-2. */
export function CountryInput({ label, value, onChange }: CountryInputProps) {
  const countries = useCountries()
  return (
    <Select
      label={label}
      searchable
      data={countries}
      value={value || null}
      onChange={code => onChange(code ?? '')}
    />
  )
}
