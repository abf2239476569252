import { get as ask } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { load } from 'cheerio'
import ICAL from 'ical.js'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { holdSeats } from '#acts/boxoffice/hold-seats.ts'
import { listPrices } from '#acts/boxoffice/list-prices.ts'
import { openBasket } from '#acts/boxoffice/open-basket.ts'
import { showAvailability } from '#acts/boxoffice/show-availability.ts'
import type { Tries } from '#acts/ports/tries.ts'
import { changeEdition } from '#acts/programme/change-edition.ts'
import { cancelScreening } from '#acts/timetable/cancel-screening.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { isRefusal } from '#core/refusal.ts'
import { siteApp } from '#site/site-app.ts'
import { openForAll } from '../open-for-all.ts'
import { type Festival, openFestival } from './festival.ts'

let festival: Festival
openForAll(openFestival, opened => {
  festival = opened
})

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(festival.address + path, { headers, redirect: 'manual' })
const page = async (path: string) => load(await (await get(path)).text())
const home = () => `/en/${festival.edition.slug}`

describe('the way in', () => {
  test.each([
    ['de-CH,de;q=0.9,en;q=0.4', 'de'],
    ['qu,ay', 'en'],
  ])('a browser that prefers %s is led to %s', async (header, language) => {
    const answer = await get('/', { 'accept-language': header })
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      `/${language}/${festival.edition.slug}`,
    ])
    expect(answer.headers.get('vary')).toContain('accept-language')
  })

  test('an address without its language is completed, and one with a slash too many is mended', async () => {
    const bare = await get(`/${festival.edition.slug}/programme?by=venue`, { 'accept-language': 'fr' })
    expect(bare.headers.get('location')).toBe(`/fr/${festival.edition.slug}/programme?by=venue`)
    expect((await get(`${home()}/programme/`)).headers.get('location')).toBe(`${home()}/programme`)
  })

  test('an address where nothing stands says so, and guesses what was meant', async () => {
    const answer = await get(`${home()}/films/gran-movimento`)
    expect(answer.status).toBe(404)
    expect(load(await answer.text())('main').text()).toContain('El Gran Movimiento')
    for (const path of [
      '/xx',
      '/en/no-such-edition',
      `${home()}/screenings/1`,
      '/en/orders/no-such-token',
      '/assets/x/y',
    ])
      expect((await get(path)).status, path).toBe(404)
  })
})

describe('organisations by host name', () => {
  /** fetch does not let anybody choose the Host header. */
  const from = (host: string, path: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      ask(festival.address + path, { headers: { host } }, answer => {
        let text = ''
        answer.on('data', part => (text += part))
        answer.on('end', () => resolve({ status: answer.statusCode!, text }))
      }).on('error', reject)
    })

  test('one never shows what another has', async () => {
    expect((await from('127.0.0.1', home())).status).toBe(200)
    expect((await from('basel.example', home())).status).toBe(404)
    expect((await from('nobody.example', home())).status).toBe(404)
  })
})

describe('a page from memory', () => {
  test('comes squeezed, carries an ETag, and is not sent twice', async () => {
    const first = await get(`${home()}/programme`, { 'accept-encoding': 'br' })
    const etag = first.headers.get('etag')!
    expect(first.headers.get('content-encoding')).toBe('br')
    const again = await get(`${home()}/programme`, {
      'accept-encoding': 'br',
      'if-none-match': `"x", W/${etag}`,
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const plain = await get(`${home()}/programme`, { 'accept-encoding': 'identity' })
    expect(plain.headers.get('etag')).not.toBe(etag)
    expect(await plain.text()).toContain('</html>')
  })

  test('shows a change at the desk as soon as it may', async () => {
    const name = 'Cable a Cielo, otra vez'
    const { house, acting, edition } = festival
    const changed = await changeEdition(house, acting, { editionId: edition.id, name })
    expect(isRefusal(changed)).toBe(false)
    await expect.poll(async () => (await page(home()))('.wordmark').text(), { timeout: 5000 }).toBe(name)
  })

  test('shows a sale: the last seats are counted down', async () => {
    const { house, acting, edition } = festival
    const buyer = { ...acting, by: 'public' }
    const prices = await listPrices(house, buyer, { editionId: edition.id })
    if (isRefusal(prices)) throw new Error(prices.refused)
    const left = await showAvailability(house, buyer, { editionId: edition.id })
    const [screeningId, seats] = [...left]
      .filter(([, each]) => each.availability === 'many')
      .sort(([, a], [, b]) => a.free - b.free)[0]!
    // What one basket may hold for a screening is bounded: many visitors fill the house up to the last three seats.
    for (let free = seats.free; free > 3; ) {
      const basket = await openBasket(house, buyer, { editionId: edition.id, language: 'es' })
      if (isRefusal(basket)) throw new Error(basket.refused)
      const quantity = Math.min(edition.seatsPerScreening, free - 3)
      await holdSeats(house, buyer, { token: basket.token, screeningId, priceId: prices[0]!.id, quantity })
      free -= quantity
    }
    await expect
      .poll(async () => (await page(`/en/${edition.slug}/screenings/${screeningId}`))('.left').text(), {
        timeout: 5000,
      })
      .toBe('Last 3 seats')
    await expect
      .poll(async () => (await page(`${home()}/programme`))('main').text(), { timeout: 5000 })
      .toContain('Last 3 seats')
  })

  test('tells an open page that was drawn before what is left by now, and one that is right nothing', async () => {
    const stream = (await page(home()))('body').attr('data-seats')!
    const told = async (path: string) => {
      const answer = await get(path)
      expect(answer.headers.get('content-type')).toContain('text/event-stream')
      const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
      const { value = '' } = await reader.read()
      await reader.cancel()
      return value
    }
    const before = await told(stream.replace(/seen=.*/, 'seen=long-ago'))
    expect(before).toMatch(/^event: seats\n/)
    expect(before).toContain('Last 3 seats')
    expect(await told(stream)).toMatch(/^event: still\n/)
    expect(await told(stream.replace('/en/', '/de/').replace(/seen=.*/, 'seen='))).toContain(
      'Letzte 3 Plätze',
    )
  })
})

describe('what programs read', () => {
  test('a cancelled screening stays in the feeds, cancelled, after the next release', async () => {
    const { house, acting, edition } = festival
    const feed = `/${edition.slug}/calendar.ics`
    const before = await get(feed)
    const first = (await page(`${home()}/programme`))('.showing a[href*="/screenings/"]')
      .attr('href')!
      .split('/')
      .at(-1)!
    const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
    const told = (text: string) => {
      const event = events(text).find(each => each.getFirstPropertyValue('uid') === first)!
      return {
        status: event.getFirstPropertyValue('status'),
        sequence: Number(event.getFirstPropertyValue('sequence')),
      }
    }
    const was = told(await before.text())
    expect(was.status).toBe('CONFIRMED')
    expect(isRefusal(await cancelScreening(house, acting, { screeningId: first }))).toBe(false)
    expect(isRefusal(await releaseTimetable(house, acting, { editionId: edition.id }))).toBe(false)
    await expect
      .poll(async () => told(await (await get(feed)).text()), { timeout: 5000 })
      .toEqual({
        status: 'CANCELLED',
        sequence: was.sequence + 1,
      })
    const after = await get(feed, { 'if-none-match': before.headers.get('etag')! })
    expect(after.status).toBe(200)
    expect((await get(feed, { 'if-none-match': after.headers.get('etag')! })).status).toBe(304)
  })

  test('every calendar that pages name is one', async () => {
    const { edition } = festival
    for (const path of [
      `/${edition.slug}/films/el-gran-movimiento.ics`,
      `/${edition.slug}/venues/cine-kantuta.ics?language=de`,
      `/${edition.slug}/sections/cordillera.ics`,
    ]) {
      const answer = await get(path)
      expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
      const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
      expect(calendar.getAllSubcomponents('vevent').length, path).toBeGreaterThan(0)
      expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1)
    }
    expect((await get(`/${edition.slug}/films/no-such-film.ics`)).status).toBe(404)
  })

  test('the sitemap names pages that are there, in four languages', async () => {
    const map = load(await (await get('/sitemap.xml')).text(), { xml: true })
    const pages = map('loc')
      .map((_, loc) => map(loc).text())
      .get()
    expect(pages.length).toBeGreaterThan(300)
    for (const address of pages.filter((_, at) => at % 61 === 0))
      expect((await fetch(address)).status, address).toBe(200)
    expect((await (await get('/robots.txt')).text()).trim()).toMatch(/Sitemap: http.*\/sitemap\.xml$/)
  })

  test('the news are an RSS feed in the words of the address', async () => {
    const feed = load(await (await get(`/fr/${festival.edition.slug}/news.rss`)).text(), { xml: true })
    expect(feed('language').first().text()).toBe('fr')
    expect(feed('item').length).toBeGreaterThan(0)
  })

  test('posters are drawings, and pictures for shared links', async () => {
    const svg = await get(`/${festival.edition.slug}/posters/el-gran-movimiento.svg`)
    expect(svg.headers.get('content-type')).toBe('image/svg+xml')
    const png = await get(`/${festival.edition.slug}/posters/el-gran-movimiento.png`)
    const { width, height, format } = await sharp(Buffer.from(await png.arrayBuffer())).metadata()
    expect([width, height, format]).toEqual([1200, 630, 'png'])
  })
})

describe('guards', () => {
  test('nothing runs or loads on a page but our own files', async () => {
    const answer = await get(home())
    const policy = answer.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toMatch(/unsafe|http|\*/)
    const drawn = load(await answer.text())
    expect(drawn('[style], style, script:not([src]):not([type="application/ld+json"])')).toHaveLength(0)
    expect(
      drawn('[src]')
        .map((_, each) => drawn(each).attr('src'))
        .get()
        .every(src => src.startsWith('/')),
    ).toBe(true)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  test('a form of another site does nothing', async () => {
    const answer = await fetch(`${festival.address}${home()}/basket`, {
      method: 'POST',
      headers: {
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'screening=x',
    })
    expect(answer.status).toBe(403)
  })

  test('a form larger than any of ours is turned away', async () => {
    const answer = await fetch(`${festival.address}${home()}/checkout`, {
      method: 'POST',
      headers: { origin: festival.address, 'content-type': 'application/x-www-form-urlencoded' },
      body: `name=${'x'.repeat(100_000)}`,
    })
    expect(answer.status).toBe(413)
  })
})

/** Counts tries in a map; after so many, one waits 150 seconds. */
const countedTo = (tries: Map<string, number>, most: number): Tries => ({
  async count(kind, who) {
    const key = `${kind} ${who}`
    tries.set(key, (tries.get(key) ?? 0) + 1)
    return tries.get(key)! > most ? 150 : undefined
  },
  forget: async () => undefined,
})

test('requests for waiting lists are counted for each network address, whatever they ask', async () => {
  const tries = new Map<string, number>()
  const { house, acting, edition } = festival
  const site = siteApp(house, {
    organisationOf: () => ({ organisation: acting.organisation }),
    addressOf: c => c.req.header('x-from') ?? '',
    tries: countedTo(tries, 2),
  })
  const shown = await page(`${home()}/programme`)
  const id = shown('a[href*="/screenings/"]').attr('href')!.split('/').at(-1)!
  const join = async (from: string) => {
    const origin = 'http://127.0.0.1'
    const answer = await site.request(`${origin}/en/${edition.slug}/screenings/${id}/waiting-list`, {
      method: 'POST',
      headers: {
        origin,
        host: '127.0.0.1',
        'x-from': from,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'email=wara%40example.org',
    })
    return load(await answer.text())('[role="alert"]').text()
  }
  const first = await join('here')
  expect(await join('here')).toBe(first)
  expect(await join('here')).toMatch(/in 3 minutes/)
  expect(await join('elsewhere')).toBe(first)
})

test('links to a press page are counted for the mailbox too, in whatever way it is typed', async () => {
  const tries = new Map<string, number>()
  const site = siteApp(festival.house, {
    organisationOf: () => ({ organisation: festival.acting.organisation }),
    addressOf: c => c.req.header('x-from') ?? '',
    tries: countedTo(tries, 2),
  })
  const ask = async (from: string, email: string) => {
    const path = `http://127.0.0.1/en/${festival.edition.slug}/press/accreditation/link`
    const headers = { origin: 'http://127.0.0.1', host: '127.0.0.1', 'x-from': from }
    const answer = await site.request(path, { method: 'POST', headers, body: new URLSearchParams({ email }) })
    return answer.status
  }
  const mailboxes = ['wara@example.org', 'WARA+press@example.org', 'wara@example.org']
  const statuses = []
  for (const [place, email] of mailboxes.entries()) statuses.push(await ask(`from ${place}`, email))
  expect(statuses).toEqual([200, 200, 422])
  expect(await ask('from elsewhere', 'other@example.org')).toBe(200)
})

test('brotli is brotli', async () => {
  const { address } = festival
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    ask(`${address}${home()}`, { headers: { 'accept-encoding': 'br' } }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () => resolve(Buffer.concat(parts)))
    }).on('error', reject)
  })
  expect(brotliDecompressSync(bytes).toString()).toContain('<!doctype html>')
})

test('nothing failed inside', () => {
  expect(festival.faults).toEqual([])
})
