const kept = 'cartelera.door'

/** What the people at this entrance call it, told with every scan; at first four letters of the device's own. */
export function doorName(): string {
  const known = localStorage.getItem(kept)
  if (known) return known
  const made = crypto.randomUUID().slice(0, 4).toUpperCase()
  localStorage.setItem(kept, made)
  return made
}

export function nameDoor(name: string): void {
  if (name.trim()) localStorage.setItem(kept, name.trim().slice(0, 40))
}
