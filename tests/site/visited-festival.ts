import { launchBrowser } from '../browser.ts'
import { openFestival } from './festival.ts'

/** The demo's public site on sale, and a browser to visit it with. */
export async function visitFestival() {
  const festival = await openFestival()
  const browser = await launchBrowser()
  return {
    festival,
    browser,
    async close() {
      await browser.close()
      await festival.close()
    },
  }
}
