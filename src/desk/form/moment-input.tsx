import { TextInput } from '@mantine/core'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { momentOf, wallTime } from './wall-time.ts'

interface MomentInputProps {
  label: string
  description?: string
  required?: boolean
  /** A moment on the wire, or null. */
  value: string | null
  onChange: (moment: string | null) => void
}

/** A moment on the wall clock of the edition, whatever zone the desk itself stands in. */
export function MomentInput({ label, description, required, value, onChange }: MomentInputProps) {
  const { say } = useWords()
  const { timeZone } = useEdition()
  return (
    <TextInput
      type="datetime-local"
      label={label}
      required={required ?? false}
      description={description ?? say('clock-of', { zone: timeZone })}
      value={wallTime(value, timeZone)}
      onChange={event => onChange(momentOf(event.currentTarget.value, timeZone))}
    />
  )
}
