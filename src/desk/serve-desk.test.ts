import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, expect, test } from 'vitest'
import { serveDesk } from './serve-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'desk-'))
mkdirSync(join(folder, 'assets'))
mkdirSync(join(folder, 'door'))
writeFileSync(join(folder, 'door', 'index.html'), '<meta name="style-nonce" content="">the door')
writeFileSync(join(folder, 'door', 'service-worker.js'), '0')
writeFileSync(join(folder, 'door', 'manifest.webmanifest'), '{}')
writeFileSync(join(folder, 'index.html'), '<meta name="style-nonce" content="">')
writeFileSync(join(folder, 'assets', 'desk-1a2b.js'), 'export {}')
afterAll(() => rmSync(folder, { recursive: true }))

const house = new Hono().route('/desk', serveDesk(folder))

test('every address of the desk is its one page, each time with a nonce of its own that its policy names', async () => {
  const nonces = new Set<string>()
  for (const path of ['/desk', '/desk/', '/desk/lapaz/films', '/desk/door/?screening=1']) {
    const answer = await house.request(path)
    expect(answer.status).toBe(200)
    const nonce = /content="(.+)"/.exec(await answer.text())![1]!
    const policy = answer.headers.get('content-security-policy')!
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`)
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain("'unsafe-eval'")
    expect(answer.headers.get('cache-control')).toBe('no-store')
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(4)
})

test('the door is an app of its own: its page, its worker, its manifest, and an address that ends with a slash', async () => {
  const moved = await house.request('/desk/door?screening=1')
  expect([moved.status, moved.headers.get('location')]).toEqual([302, '/desk/door/?screening=1'])
  expect(await (await house.request('/desk/door/')).text()).toContain('the door')
  const worker = await house.request('/desk/door/service-worker.js')
  expect(worker.headers.get('content-type')).toContain('javascript')
  expect(worker.headers.get('cache-control')).toBe('no-cache')
  const manifest = await house.request('/desk/door/manifest.webmanifest')
  expect(manifest.headers.get('content-type')).toBe('application/manifest+json')
  expect((await house.request('/desk/door/icon-192.png')).status).toBe(404)
})

test('files named by their content are kept for good, and one that is gone is not answered with the page', async () => {
  const file = await house.request('/desk/assets/desk-1a2b.js')
  expect(file.headers.get('cache-control')).toContain('immutable')
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
  const gone = await house.request('/desk/assets/desk-0000.js')
  expect(gone.status).toBe(404)
  const outside = await house.request('/desk/assets/..%2f..%2fpackage.json')
  expect(await outside.text()).not.toContain('dependencies')
})

test('a desk that is not built says what builds it', async () => {
  const answer = await new Hono().route('/desk', serveDesk(join(folder, 'nothing'))).request('/desk/')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('npm start')
})
