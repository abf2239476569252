import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { type FetchLimits, pageFetcher } from './fetch-page.ts'
import { isPublicAddress } from './public-address.ts'

const afterwards: (() => void)[] = []
afterEach(() => {
  for (const step of afterwards.splice(0)) step()
})

/** A real server on this machine, and how often it was asked. */
async function served(answer: RequestListener): Promise<{ url: string; port: number; asked: () => number }> {
  let asked = 0
  const server = createServer((request, response) => {
    asked++
    answer(request, response)
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  afterwards.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, asked: () => asked }
}

const HTML = { 'content-type': 'text/html; charset=utf-8' }
/** Lets this machine's own server be fetched, as nothing else in the house does. */
const here: FetchLimits = { allows: address => address === '127.0.0.1' }
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('where nothing is fetched', () => {
  test('a page of this machine, by whatever name', async () => {
    const { port, asked } = await served((_, response) => response.writeHead(200, HTML).end('secret'))
    const names = ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f.1', '0.0.0.0', '[::ffff:127.0.0.1]']
    for (const name of names)
      expect(await pageFetcher().fetchPage(`http://${name}:${port}/`), name).toMatchObject({
        notFetched: 'address-private',
      })
    expect(asked()).toBe(0)
  })

  test('a host that has one private address among public ones', async () => {
    const resolve = async () => [
      { address: '93.184.215.14', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ]
    expect(await pageFetcher({ resolve }).fetchPage('http://two-faced.example/')).toMatchObject({
      notFetched: 'address-private',
      about: { host: 'two-faced.example' },
    })
  })

  test('a private address that a public page leads on to', async () => {
    const inner = await served((_, response) => response.writeHead(200, HTML).end('secret'))
    const outer = await served((_, response) => response.writeHead(302, { location: inner.url }).end())
    let checked = 0
    // the first address is allowed as if it were public, the second is judged as it is
    const allows = (address: string) => checked++ === 0 || isPublicAddress(address)
    expect(await pageFetcher({ allows }).fetchPage(outer.url)).toMatchObject({
      notFetched: 'address-private',
    })
    expect(inner.asked()).toBe(0)
  })

  test('another address than the one that was checked', async () => {
    const { port, asked } = await served((_, response) => response.writeHead(200, HTML).end('ok'))
    let times = 0
    const resolve = async () => {
      times++
      return [{ address: times === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }]
    }
    const page = await pageFetcher({ ...here, resolve }).fetchPage(`http://rebinding.example:${port}/film`)
    expect(page).toMatchObject({ name: 'film.html' })
    expect([times, asked()]).toEqual([1, 1])
  })

  test.each(['file:///etc/passwd', 'ftp://example.org/x', 'no address', 'http://me:secret@example.org/'])(
    '%s',
    async address => {
      expect(await pageFetcher().fetchPage(address)).toMatchObject({ notFetched: 'address-wrong' })
    },
  )
})

describe('what is fetched', () => {
  test('a page, unpacked, in UTF-8, under the name of its address', async () => {
    const latin = Buffer.from('<html><body>El río de plata</body></html>', 'latin1')
    const { url } = await served((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1', 'content-encoding': 'gzip' })
        .end(gzipSync(latin)),
    )
    const page = await pageFetcher(here).fetchPage(`${url}/films/el-r%C3%ADo?lang=es`)
    if ('notFetched' in page) throw new Error(page.notFetched)
    expect(page.name).toBe('el-río.html')
    expect(textOf(page.bytes)).toContain('El río de plata')
  })

  test('through a redirect, but not through ring after ring', async () => {
    const { url, asked } = await served((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else if (request.url === '/ring') response.writeHead(302, { location: '/ring' }).end()
      else response.writeHead(200, { 'content-type': 'text/plain' }).end('here')
    })
    expect(await pageFetcher(here).fetchPage(`${url}/old`)).toMatchObject({ name: 'new.txt' })
    expect(await pageFetcher(here).fetchPage(`${url}/ring`)).toMatchObject({
      notFetched: 'too-many-redirects',
    })
    expect(asked()).toBe(2 + 6)
  })
})

describe('what is given up', () => {
  test('a page larger than allowed, packed or not', async () => {
    const packed = await served((_, response) =>
      response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(4_000_000))),
    )
    const endless = await served((_, response) => {
      response.writeHead(200, HTML)
      const more = () => {
        while (response.write('x'.repeat(10_000)));
      }
      response.on('drain', more)
      more()
    })
    for (const { url } of [packed, endless])
      expect(await pageFetcher({ ...here, bytes: 100_000 }).fetchPage(url)).toMatchObject({
        notFetched: 'too-large',
        about: { largest: 100_000 },
      })
  })

  test('one that never answers, and one that never ends', async () => {
    const silent = await served(() => {})
    const slow = await served((_, response) => void response.writeHead(200, HTML).write('<html>'))
    for (const { url } of [silent, slow])
      expect(await pageFetcher({ ...here, milliseconds: 150 }).fetchPage(url)).toMatchObject({
        notFetched: 'timed-out',
      })
  })

  test('a type that nobody reads, a page that is not there, a server that is not there', async () => {
    const { url } = await served((request, response) =>
      request.url === '/clip'
        ? response.writeHead(200, { 'content-type': 'video/mp4' }).end()
        : response.writeHead(404, HTML).end('nothing'),
    )
    const fetcher = pageFetcher(here)
    expect(await fetcher.fetchPage(`${url}/clip`)).toEqual({
      notFetched: 'wrong-type',
      about: { type: 'video/mp4' },
    })
    expect(await fetcher.fetchPage(url)).toEqual({ notFetched: 'wrong-status', about: { status: 404 } })
    const gone = await served(() => {})
    afterwards.pop()!()
    expect(await fetcher.fetchPage(gone.url)).toMatchObject({ notFetched: 'unreachable' })
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'))
    expect(await pageFetcher({ resolve }).fetchPage('http://nowhere.example/')).toMatchObject({
      notFetched: 'host-unknown',
    })
  })
})

test.each([
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
  ['172.31.0.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::a00:1', false],
  ['2002:7f00:1::', false],
  ['fe80::1%eth0', false],
  ['localhost', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})
