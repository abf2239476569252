import { useEffect } from 'react'

/** The door is an app of its own, which the desk's router only leads to. */
export function ToDoor() {
  useEffect(() => location.replace(`/desk/door/${location.search}`), [])
  return null
}
