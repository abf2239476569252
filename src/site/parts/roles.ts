import { creditRoles } from '#core/film/person.ts'
import type { View } from '../view.ts'

/** A guest's role in the reader's words where it is a credit role, else as the festival wrote it. */
export function roleOf(view: View, role: string): string {
  const known = creditRoles.find(each => each === role || each === `${role}s`)
  return known ? view.say(`site.one-of-${known}`) : role
}
