import '@mantine/core/styles.css'
import '../desk.css'

/** Safari and older phones have no Temporal yet; it must be there before any moment is read. */
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
const { openDoor } = await import('./door-app.tsx')
openDoor(document.getElementById('door')!)
