import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'

/**
 * What a page of the desk may do. Scripts come from files only ('wasm-unsafe-eval' compiles the code reader of the
 * door, no text is ever evaluated); styles from files and from elements that carry this answer's nonce.
 */
export function deskPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/**
 * The desk's files, built into `folder`; stands at /desk. Files under /desk/assets are named by their content and kept for a
 * year; the door's app stands under /desk/door/; every other address answers with the desk's one page. Pages are never
 * kept by the browser because their nonce is new each time.
 */
export function serveDesk(folder: string): Hono {
  const desk = new Hono()
  desk.use('*', async (c, next) => {
    await next()
    c.header('X-Content-Type-Options', 'nosniff')
    c.header('Referrer-Policy', 'same-origin')
    c.header('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()')
    const named = /\/assets\/[^/]+$/.test(c.req.path) && c.res.ok
    if (named) c.header('Cache-Control', 'public, max-age=31536000, immutable')
  })
  desk.use(
    '/assets/*',
    serveStatic({
      root: folder,
      rewriteRequestPath: path => path.replace(/^.*?(?=\/assets\/)/, ''),
    }),
  )
  desk.get('/assets/*', c => c.text(`There is no file ${c.req.path}.\n`, 404))
  desk.get('/mark.svg', serveStatic({ root: folder, rewriteRequestPath: () => '/mark.svg' }))
  const page = (name: string) => (c: Context) => {
    const file = join(folder, name)
    if (!existsSync(file))
      return c.text('The desk is not built yet: start the house with `npm start`, which builds it.\n', 503)
    const nonce = randomBytes(16).toString('base64')
    c.header('Content-Security-Policy', deskPolicy(nonce))
    c.header('Cache-Control', 'no-store')
    const built = readFileSync(file, 'utf8')
    return c.html(built.replace('name="style-nonce" content=""', `name="style-nonce" content="${nonce}"`))
  }
  serveDoor(desk, folder)
  desk.get('/door/*', page(join('door', 'index.html')))
  desk.get('*', page('index.html'))
  return desk
}

/** The door's app keeps itself on the device: only what its service worker is made of is asked for every time. */
function serveDoor(desk: Hono, folder: string): void {
  // A service worker reaches what lies under its own address; the slash belongs to it.
  desk.get('/door', (c, next) =>
    c.req.path.endsWith('/') ? next() : c.redirect(`${c.req.path}/${new URL(c.req.url).search}`),
  )
  for (const name of ['service-worker.js', 'manifest.webmanifest', 'icon-192.png', 'icon-512.png']) {
    desk.get(
      `/door/${name}`,
      async (c, next) => {
        await next()
        c.header('Cache-Control', 'no-cache')
        if (name.endsWith('.webmanifest') && c.res.ok) c.header('Content-Type', 'application/manifest+json')
      },
      serveStatic({ root: folder, rewriteRequestPath: () => `/door/${name}` }),
    )
    desk.get(`/door/${name}`, c => c.text(`There is no file ${c.req.path}.\n`, 404))
  }
}
