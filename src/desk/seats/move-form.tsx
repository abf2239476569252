import { NativeSelect, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { refresh } from '../api/refresh.ts'
import { type Allocation, moveSeats, type SeatsToMove } from '../api/seats.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'
import { allocationKinds } from './allocation-kinds.ts'
import { freeOf } from './free-seats.ts'
import { seatRefusal } from './seat-refusals.ts'
import { SeatsAndWhy } from './seats-and-why.tsx'

interface MoveFormProps {
  screeningId: string
  allocations: readonly Allocation[]
  editing: Editing<SeatsToMove>
  /** What becomes of free seats of an allocation by itself, as a sentence; undefined when nothing does. */
  goesOn: (kind: AllocationKind) => string | undefined
}

/** Moves free seats from one allocation to another, with a reason; what was moved can be moved back at once. */
export function MoveForm({ screeningId, allocations, editing, goesOn }: MoveFormProps) {
  const { say } = useWords()
  const undo = useUndo()
  const queries = useQueryClient()
  const start = editing.row ?? { from: 'public', to: 'press', seats: 1, why: '' }
  const { value, set } = useDraft<SeatsToMove>(start)
  const found = allocations.find(each => each.kind === value.from)
  const free = found ? freeOf(found) : 0
  const named = { from: say(`allocation.${value.from}`), to: say(`allocation.${value.to}`) }
  const save = async () => {
    if (!value.why.trim()) throw new Error(say('seats.why.missing'))
    try {
      await moveSeats(screeningId, value)
    } catch (error) {
      await refresh(queries)
      throw seatRefusal(say, error, { name: named.from, shown: free, wanted: value.seats })
    }
    const back = {
      ...{ from: value.to, to: value.from, seats: value.seats },
      ...(value.places && { places: value.places }),
      why: say('seats.back.why', { why: value.why }).slice(0, 300),
    }
    void undo({
      act: async () => undefined,
      undo: () => moveSeats(screeningId, back),
      said: say('seats.act.move', { seats: value.seats, ...named }),
    })
  }
  return (
    <EditDrawer
      title={say('seats.move.title')}
      opened={editing.opened}
      close={editing.close}
      save={save}
      saveLabel={say('seats.move.go')}
    >
      <NativeSelect
        label={say('seats.move.from')}
        description={say('seats.move.free', { free })}
        value={value.from}
        data={allocations.map(({ kind }) => ({ value: kind, label: say(`allocation.${kind}`) }))}
        onChange={event => set({ from: event.currentTarget.value as AllocationKind })}
      />
      <NativeSelect
        label={say('seats.move.to')}
        value={value.to}
        data={allocationKinds.map(kind => ({
          ...{ value: kind, label: say(`allocation.${kind}`), disabled: kind === value.from },
        }))}
        onChange={event => set({ to: event.currentTarget.value as AllocationKind })}
      />
      {goesOn(value.to) && <Text size="sm">{goesOn(value.to)}</Text>}
      <SeatsAndWhy value={value} set={set} />
    </EditDrawer>
  )
}
