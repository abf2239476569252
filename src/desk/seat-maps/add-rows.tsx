import { Button, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useWords } from '../words/words.tsx'
import { labelAfter, type Numbering, numberings, type RowsWish } from './draw-rows.ts'

type Typed = Omit<RowsWish, 'aislesAfter'> & { aisles: string }

const start: Typed = {
  ...{ rows: 1, firstRow: 'A', seats: 12, firstSeat: 1, numbering: 'all', from: 'left' },
  ...{ aisles: '6', indent: 0, gapBefore: 0 },
}

interface AddRowsProps {
  level: string
  /** The label of the level's last row. */
  lastRow: string | undefined
  add: (wish: RowsWish) => void
}

/** Draws rows behind those that a level has; the next ones go on where these ended. */
export function AddRows({ level, lastRow, add }: AddRowsProps) {
  const { say } = useWords()
  const [typed, setTyped] = useState({
    ...start,
    firstRow: lastRow ? labelAfter(lastRow, 1) : start.firstRow,
  })
  const set = (part: Partial<Typed>) => setTyped(before => ({ ...before, ...part }))
  const number = (part: keyof Typed, least: number, most: number) => (
    <NumberInput
      w={130}
      label={say(`maps.rows.${part}` as 'maps.rows.rows')}
      min={least}
      max={most}
      value={typed[part] as number}
      onChange={value => set({ [part]: Math.max(least, Number(value)) })}
    />
  )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { aisles, ...wish } = typed
    const aislesAfter = aisles.split(/\D+/).filter(Boolean).map(Number)
    add({ ...wish, aislesAfter })
    set({ firstRow: labelAfter(typed.firstRow, typed.rows), gapBefore: 0 })
  }
  return (
    <form onSubmit={submit} aria-label={say('maps.rows.add-to', { level })}>
      <Group align="flex-end" gap="sm">
        {number('rows', 1, 60)}
        <TextInput
          w={110}
          label={say('maps.rows.firstRow')}
          value={typed.firstRow}
          onChange={event => set({ firstRow: event.currentTarget.value.trim().slice(0, 5) })}
        />
        {number('seats', 1, 120)}
        {number('firstSeat', 1, 9999)}
        <NativeSelect
          label={say('maps.rows.numbering')}
          value={typed.numbering}
          data={numberings.map(value => ({ value, label: say(`maps.numbering.${value}`) }))}
          onChange={event => set({ numbering: event.currentTarget.value as Numbering })}
        />
        <NativeSelect
          label={say('maps.rows.from')}
          value={typed.from}
          data={(['left', 'right'] as const).map(value => ({ value, label: say(`maps.from.${value}`) }))}
          onChange={event => set({ from: event.currentTarget.value as RowsWish['from'] })}
        />
        <TextInput
          w={150}
          label={say('maps.rows.aisles')}
          description={say('maps.rows.aisles.help')}
          value={typed.aisles}
          onChange={event => set({ aisles: event.currentTarget.value })}
        />
        {number('indent', 0, 60)}
        {number('gapBefore', 0, 10)}
        <Button type="submit" disabled={typed.firstRow === ''}>
          {say('maps.rows.add')}
        </Button>
      </Group>
    </form>
  )
}
