import { useEffect } from 'react'

/** A scanner types faster than people do: between two of its keys pass fewer milliseconds than this. */
const slowest = 80
const shortest = 10

/** Takes what a scanner types that counts as a keyboard, wherever the focus is; in a field, the field takes it. */
export function useHandScanner(onCode: (code: string) => void): void {
  useEffect(() => {
    let typed = ''
    let last = 0
    const key = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null
      if (target?.closest('input, textarea, select') || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.timeStamp - last > slowest) typed = ''
      last = event.timeStamp
      if (event.key.length === 1) typed += event.key
      if (event.key !== 'Enter' || typed.length < shortest) return
      // Otherwise Enter would press whichever button has the focus.
      event.preventDefault()
      onCode(typed)
      typed = ''
    }
    addEventListener('keydown', key, true)
    return () => removeEventListener('keydown', key, true)
  }, [onCode])
}
