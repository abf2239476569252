import type { Markup } from '../markup.ts'
import type { SiteContext } from '../visit.ts'

/** An answer for this visitor alone. */
export async function own(c: SiteContext, page: Markup, status: 200 | 404 | 422 = 200): Promise<Response> {
  c.header('cache-control', 'no-store')
  return c.html(String(await page), status)
}
