/**
 * Serves the door's app from the device. What it is made of is fetched whole when a version is installed and kept until
 * the next one takes over, which it does when somebody at the door says so, never in the middle of an evening.
 */

/** The files of this version and its name, written in when the desk is built (precache-door.ts). */
declare const __DOOR_FILES__: readonly string[]
declare const __DOOR_VERSION__: string

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Asking extends Lasting {
  request: Request
  respondWith(answer: Promise<Response>): void
}
/** The part of ServiceWorkerGlobalScope that is used; TypeScript's library of workers does not go with that of pages. */
interface Worker {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listen: (event: Asking) => void): void
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void
}
const worker = globalThis as unknown as Worker

const page = '/desk/door/'
const prefix = 'cartelera-door-'
const current = prefix + __DOOR_VERSION__

async function keepFiles(): Promise<void> {
  const cache = await caches.open(current)
  const fresh = [page, ...__DOOR_FILES__].map(path => new Request(path, { cache: 'reload' }))
  await cache.addAll(fresh)
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  const old = names.filter(name => name.startsWith(prefix) && name !== current)
  await Promise.all(old.map(name => caches.delete(name)))
  await worker.clients.claim()
}

async function fromHere(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(current)
  return (await cache.match(path)) ?? fetch(request)
}

worker.addEventListener('install', event => event.waitUntil(keepFiles()))
worker.addEventListener('activate', event => event.waitUntil(forgetOthers()))
worker.addEventListener('message', event => {
  if (event.data === 'take-over') void worker.skipWaiting()
})
worker.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && pathname === page) event.respondWith(fromHere(page, request))
  else if (__DOOR_FILES__.includes(pathname)) event.respondWith(fromHere(pathname, request))
})
