import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

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
 * year; every other address answers with the one page, which is never kept because its nonce is new each time.
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
  const page = (): string | undefined => {
    const file = join(folder, 'index.html')
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  desk.get('*', c => {
    const built = page()
    if (!built)
      return c.text('The desk is not built yet: start the house with `npm start`, which builds it.\n', 503)
    const nonce = randomBytes(16).toString('base64')
    c.header('Content-Security-Policy', deskPolicy(nonce))
    c.header('Cache-Control', 'no-store')
    return c.html(built.replace('name="style-nonce" content=""', `name="style-nonce" content="${nonce}"`))
  })
  return desk
}
