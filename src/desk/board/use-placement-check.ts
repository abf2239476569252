import { useCallback, useEffect, useRef, useState } from 'react'
import { type Clash, checkPlacement, type Placement } from '../api/timetable.ts'

export interface PlacementCheck {
  placement: Placement
  /** undefined while the house is being asked. */
  clashes: Clash[] | undefined
}

/** How long a place must be held before the house is asked, so that a drag across the board asks a few times only. */
const restMilliseconds = 120

/** Asks the house what a place would clash with, while somebody drags or types; the last place asked for wins. */
export function usePlacementCheck(editionId: string) {
  const [check, setCheck] = useState<PlacementCheck | null>(null)
  const asked = useRef<{ key: string; stop: AbortController; timer: number } | null>(null)

  const stop = useCallback(() => {
    asked.current?.stop.abort()
    if (asked.current) window.clearTimeout(asked.current.timer)
    asked.current = null
  }, [])

  const ask = useCallback(
    (placement: Placement) => {
      const key = JSON.stringify(placement)
      if (asked.current?.key === key) return
      stop()
      const controller = new AbortController()
      setCheck({ placement, clashes: undefined })
      const timer = window.setTimeout(() => {
        checkPlacement(editionId, placement, controller.signal)
          .then(clashes => setCheck({ placement, clashes }))
          // An older question that was given up, or a place the house refuses: the drop itself tells why.
          .catch(() => undefined)
      }, restMilliseconds)
      asked.current = { key, stop: controller, timer }
    },
    [editionId, stop],
  )
  const clear = useCallback(() => {
    stop()
    setCheck(null)
  }, [stop])
  useEffect(() => stop, [stop])
  return { check, ask, clear }
}
