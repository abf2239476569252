import { NativeSelect } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'
import { refresh } from '../api/refresh.ts'
import { type Allocation, blockSeats, type SeatsToBlock, unblockSeats } from '../api/seats.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { useWords } from '../words/words.tsx'
import { freeOf } from './free-seats.ts'
import { seatRefusal } from './seat-refusals.ts'
import { SeatsAndWhy } from './seats-and-why.tsx'

/** Seats to keep empty, or kept ones to use again. */
export interface Blocking extends SeatsToBlock {
  act: 'block' | 'unblock'
}

interface BlockFormProps {
  screeningId: string
  allocations: readonly Allocation[]
  editing: Editing<Blocking>
}

const acts = { block: blockSeats, unblock: unblockSeats }

/** Keeps seats of an allocation empty, or gives kept ones free, with a reason; the other way round can be had at once. */
export function BlockForm({ screeningId, allocations, editing }: BlockFormProps) {
  const { say } = useWords()
  const undo = useUndo()
  const queries = useQueryClient()
  const { value, set } = useDraft<Blocking>(
    editing.row ?? { act: 'block', kind: 'public', seats: 1, why: '' },
  )
  const { act, ...wish } = value
  const found = allocations.find(each => each.kind === value.kind)
  const most = found ? (act === 'block' ? freeOf(found) : found.blocked) : 0
  const name = say(`allocation.${value.kind}`)
  const save = async () => {
    if (!wish.why.trim()) throw new Error(say('seats.why.missing'))
    try {
      await acts[act](screeningId, wish)
    } catch (error) {
      await refresh(queries)
      throw seatRefusal(say, error, { name, shown: most, wanted: wish.seats })
    }
    const why = say('seats.back.why', { why: wish.why }).slice(0, 300)
    void undo({
      act: async () => undefined,
      undo: () => acts[act === 'block' ? 'unblock' : 'block'](screeningId, { ...wish, why }),
      said: say(`seats.act.${act}`, { seats: wish.seats, from: name }),
    })
  }
  return (
    <EditDrawer
      title={say(`seats.${act}-named`, { name })}
      opened={editing.opened}
      close={editing.close}
      save={save}
      saveLabel={say(`seats.${act}.go`)}
    >
      <NativeSelect
        label={say('sale.allocation')}
        description={say(`seats.${act}.help`, { most })}
        value={value.kind}
        data={allocations.map(({ kind }) => ({ value: kind, label: say(`allocation.${kind}`) }))}
        onChange={event => set({ kind: event.currentTarget.value as AllocationKind })}
      />
      <SeatsAndWhy value={value} set={set} />
    </EditDrawer>
  )
}
