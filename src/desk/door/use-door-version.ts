import { useEffect, useState } from 'react'

const address = '/desk/door/service-worker.js'
/** Until the app is on the device; then for the next version. */
const soon = 5_000
const later = 15 * 60_000

interface DoorVersion {
  /** The whole app is on this device: it opens without a network. */
  isKept: boolean
  /** Lets the next version take over, once it is there whole; nothing changes until somebody asks for it. */
  takeOver: (() => void) | undefined
}

/** Installs the app on the device, as often as it takes, and watches for its next version. */
export function useDoorVersion(): DoorVersion {
  const [isKept, setKept] = useState(false)
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null)
  useEffect(() => {
    if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
    let next: ReturnType<typeof setTimeout> | undefined
    let wanted = true
    const look = async () => {
      let active: ServiceWorker | null = null
      try {
        const registration = await navigator.serviceWorker.register(address)
        active = registration.active
        if (active) await registration.update()
        setWaiting(registration.waiting)
      } catch {
        // Without a network the version that is here goes on.
        active ??= (await navigator.serviceWorker.getRegistration())?.active ?? null
      }
      setKept(active?.state === 'activated')
      if (wanted) next = setTimeout(look, active?.state === 'activated' ? later : soon)
    }
    const changed = () => {
      clearTimeout(next)
      void look()
    }
    navigator.serviceWorker.addEventListener('controllerchange', changed)
    void look()
    return () => {
      wanted = false
      clearTimeout(next)
      navigator.serviceWorker.removeEventListener('controllerchange', changed)
    }
  }, [])
  const takeOver =
    waiting &&
    (() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
      waiting.postMessage('take-over')
    })
  return { isKept, takeOver: takeOver ?? undefined }
}
