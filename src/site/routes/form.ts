import type { SiteContext } from '../visit.ts'

/** The text fields of a form; files and repeated fields have no place in ours and are left out. */
export async function readForm(c: SiteContext): Promise<Record<string, string>> {
  const form = await c.req.parseBody()
  return Object.fromEntries(
    Object.entries(form).filter((field): field is [string, string] => typeof field[1] === 'string'),
  )
}
