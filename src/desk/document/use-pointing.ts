import { useCallback, useState } from 'react'

const none: ReadonlySet<string> = new Set()

/** Which claims are lit, by their keys: what is pointed at now, else what was held by a click. */
export function usePointing(atFirst: ReadonlySet<string> = none) {
  const [pointed, point] = useState<ReadonlySet<string>>(none)
  const [held, hold] = useState(atFirst)
  const onPoint = useCallback((keys: readonly string[]) => point(keys.length > 0 ? new Set(keys) : none), [])
  const onHold = useCallback((keys: readonly string[]) => hold(new Set(keys)), [])
  return { lit: pointed.size > 0 ? pointed : held, onPoint, onHold }
}
