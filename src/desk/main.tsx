import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './desk.css'

/** Safari and older phones have no Temporal yet; it must be there before any page is read. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { openDesk } = await import('./desk.tsx')
openDesk(document.getElementById('desk')!)
