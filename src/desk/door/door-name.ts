const kept = 'cartelera.door'

/** What this device is called in the list of admissions: four letters of its own, kept on it. */
export function doorName(): string {
  const known = localStorage.getItem(kept)
  if (known) return known
  const made = crypto.randomUUID().slice(0, 4).toUpperCase()
  localStorage.setItem(kept, made)
  return made
}
