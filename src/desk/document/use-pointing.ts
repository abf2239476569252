import { useCallback, useState } from 'react'
import type { Claim } from '#core/film/claim.ts'

const none: ReadonlySet<string> = new Set()

/**
 * Which claims are lit, by their keys: what is pointed at now, else what was held by a click. Other claims have other keys: with
 * them, nothing is pointed at until somebody points again.
 */
export function usePointing(claims: readonly Claim[], atFirst: ReadonlySet<string>) {
  const [pointedOf, setPointedOf] = useState(claims)
  const [pointed, point] = useState<ReadonlySet<string>>(none)
  const [held, hold] = useState(atFirst)
  if (pointedOf !== claims) {
    setPointedOf(claims)
    point(none)
    hold(none)
  }
  const onPoint = useCallback((keys: readonly string[]) => point(keys.length > 0 ? new Set(keys) : none), [])
  const onHold = useCallback((keys: readonly string[]) => hold(new Set(keys)), [])
  return { lit: pointed.size > 0 ? pointed : held, onPoint, onHold }
}
