import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire, stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { drawIcon } from './icons.ts'

/** A file that pages load, held in memory. */
export interface Asset {
  body: Buffer
  type: string
}

const require = createRequire(import.meta.url)
const archivo = join(dirname(require.resolve('@fontsource-variable/archivo/package.json')), 'files')
const hashes = dirname(require.resolve('@noble/hashes/sha2.js'))
const own = join(import.meta.dirname, 'assets')

function asset(folder: string, file: string, type: string): Asset {
  return { body: readFileSync(join(folder, file)), type }
}

const css = 'text/css; charset=utf-8'

/** In the order in which they build on each other; served as one file. */
const styles = [
  'base',
  'masthead',
  'text',
  'home',
  'showings',
  'programme',
  'film',
  'shop',
  'seating',
  'waiting',
  'wishes',
  'press',
  'my-festival',
  'award',
  'foot',
  'print',
]
const styleSheet = styles.map(name => readFileSync(join(own, 'styles', `${name}.css`), 'utf8')).join('\n')

const script = 'text/javascript; charset=utf-8'

/** A file of ours that runs in the browser as it does here, once its types are taken away. */
function stripped(folder: string, file: string): Asset {
  const source = readFileSync(join(import.meta.dirname, folder, file), 'utf8')
  return { body: Buffer.from(stripTypeScriptTypes(source)), type: script }
}

/** The elements for other people's pages; at an address of its own that never changes (routes/embed.ts). */
export const embedScript = stripped('embed', 'embed.ts')

/** The planner, which answers in the page while somebody changes their wishes (docs/rules/visitors-plan.md). */
const planner = [
  'best-through.ts',
  'best-way.ts',
  'find-best.ts',
  'find-swap.ts',
  'gaps.ts',
  'narrow-span.ts',
  'plan.ts',
  'plan-visit.ts',
  'question.ts',
  'relaxation.ts',
  'repair.ts',
  'spans.ts',
  'stations.ts',
  'terms-for.ts',
  'why-left-out.ts',
]
const font = 'font/woff2'
const icon = asset(own, 'icon.svg', 'image/svg+xml')

/** For launchers that take no drawing, by their names in addresses: drawn when they are first asked for. */
const icons = new Map([
  ['icon-192.png', { side: 192, isMaskable: false }],
  ['icon-512.png', { side: 512, isMaskable: false }],
  ['icon-maskable-512.png', { side: 512, isMaskable: true }],
])
/** Every file but the drawn icons, by the name it has in addresses. */
export const assets: ReadonlyMap<string, Asset> = new Map([
  ['site.css', { body: Buffer.from(styleSheet), type: css }],
  ['islands.js', asset(own, 'islands.js', script)],
  ['seating.js', asset(own, 'seating.js', script)],
  ['waiting-room.js', asset(own, 'waiting-room.js', script)],
  ['my-festival.js', asset(own, 'my-festival.js', script)],
  ['site-worker.js', asset(own, 'site-worker.js', script)],
  ...planner.map(name => [name, stripped('../core/audience/plan', name)] as [string, Asset]),
  ...['draw-plan.ts', 'read-terms.ts'].map(name => [name, stripped('my-festival', name)] as [string, Asset]),
  ['proof-worker.js', asset(own, 'proof-worker.js', script)],
  // What the worker loads beside itself.
  ...['sha2.js', '_md.js', '_u64.js', 'utils.js'].map(
    name => [name, asset(hashes, name, script)] as [string, Asset],
  ),
  ['icon.svg', icon],
  ['archivo-latin.woff2', asset(archivo, 'archivo-latin-standard-normal.woff2', font)],
  ['archivo-latin-ext.woff2', asset(archivo, 'archivo-latin-ext-standard-normal.woff2', font)],
  ['archivo-vietnamese.woff2', asset(archivo, 'archivo-vietnamese-standard-normal.woff2', font)],
])

/** One name for the whole set: a changed file changes every address, and old ones may be kept for ever. */
export const assetsVersion = [...assets.values()]
  .reduce((hash, { body }) => hash.update(body), createHash('sha256'))
  .update(JSON.stringify([...icons]))
  .digest('hex')
  .slice(0, 12)

const drawn = new Map<string, Promise<Buffer>>()

/** The file of this name; undefined where there is none. */
export async function assetNamed(name: string): Promise<Asset | undefined> {
  const form = icons.get(name)
  if (!form) return assets.get(name)
  const body = drawn.get(name) ?? drawIcon(icon.body, form)
  drawn.set(name, body)
  return { body: await body, type: 'image/png' }
}

export function assetAddress(name: string): string {
  if (!assets.has(name) && !icons.has(name)) throw new Error(`No asset is called ${name}`)
  return `/assets/${assetsVersion}/${name}`
}
