import { useState } from 'react'

/** Which row of a list is being made or changed. `round` names one opening of the form: its state starts anew. */
export function useEditing<Row>() {
  const [state, set] = useState<{ row: Row | 'new' | null; round: number }>({ row: null, round: 0 })
  const open = (row: Row | 'new') => set(before => ({ row, round: before.round + 1 }))
  return {
    opened: state.row !== null,
    /** The row that is changed; undefined when one is made. */
    row: state.row === 'new' || state.row === null ? undefined : state.row,
    round: state.round,
    add: () => open('new'),
    change: (row: Row) => open(row),
    close: () => set(before => ({ ...before, row: null })),
  }
}

export type Editing<Row> = ReturnType<typeof useEditing<Row>>

/** What has been typed over a row (or over the beginnings of a new one): the whole, and what differs. */
export function useDraft<Draft extends object>(start: Draft) {
  const [change, setChange] = useState<Partial<Draft>>({})
  return {
    value: { ...start, ...change },
    change,
    set: (next: Partial<Draft>) => setChange(before => ({ ...before, ...next })),
  }
}
