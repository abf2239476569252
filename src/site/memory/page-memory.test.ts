import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { pageMemory } from './page-memory.ts'

const text = 'Cartelera '.repeat(300)

function house(mostBytes?: number) {
  const memory = pageMemory(mostBytes)
  const drawn: string[] = []
  const app = new Hono()
  app.get('/:page', async (c, next) => {
    const page = c.req.param('page')
    const answer = await memory.answer(c, page, 'text/html', () => {
      drawn.push(page)
      return page === 'nothing' ? undefined : text + page
    })
    return answer ?? next()
  })
  const get = async (page: string, headers: Record<string, string> = {}) =>
    app.request(`/${page}`, { headers })
  return { get, drawn }
}

test.each([
  ['br', 'br'],
  ['gzip, deflate, br;q=0.5', 'br'],
  ['gzip, br;q=0', 'gzip'],
  ['identity', null],
  ['', null],
])('to "%s" a page comes as %s', async (accepted, encoding) => {
  const { get } = house()
  const answer = await get('a', { 'accept-encoding': accepted })
  expect(answer.headers.get('content-encoding')).toBe(encoding)
  expect(answer.headers.get('vary')).toBe('accept-encoding')
  const bytes = Buffer.from(await answer.arrayBuffer())
  const plain = { br: brotliDecompressSync, gzip: gunzipSync }[encoding as 'br']?.(bytes) ?? bytes
  expect(plain.toString()).toBe(`${text}a`)
})

test('a page is drawn once, and told unchanged to whoever has it in that form', async () => {
  const { get, drawn } = house()
  const etag = (await get('a', { 'accept-encoding': 'br' })).headers.get('etag')!
  const again = (held: string, accepted: string) =>
    get('a', { 'accept-encoding': accepted, 'if-none-match': held })
  expect((await again(etag, 'br')).status).toBe(304)
  expect((await again(`"other", W/${etag}`, 'br')).status).toBe(304)
  expect((await again('*', 'br')).status).toBe(304)
  expect((await again(etag, 'gzip')).status).toBe(200)
  expect((await again('"other"', 'br')).status).toBe(200)
  expect(drawn).toEqual(['a'])
})

test('many who ask at the same moment get one drawing', async () => {
  const { get, drawn } = house()
  const answers = await Promise.all(Array.from({ length: 20 }, () => get('a')))
  expect(new Set(await Promise.all(answers.map(answer => answer.text())))).toEqual(new Set([`${text}a`]))
  expect(drawn).toEqual(['a'])
})

test('what could not be drawn is not kept', async () => {
  const { get, drawn } = house()
  expect((await get('nothing')).status).toBe(404)
  expect((await get('nothing')).status).toBe(404)
  expect(drawn).toEqual(['nothing', 'nothing'])
})

test('memory stays within its bytes: the least asked for goes first', async () => {
  const { get, drawn } = house(15_000)
  for (const page of ['a', 'b', 'a', 'c', 'a']) await get(page)
  expect(drawn).toEqual(['a', 'b', 'c'])
})
