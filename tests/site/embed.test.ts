import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { expect, test } from 'vitest'
import { leavePicture, windows } from '../browser.ts'
import { openForAll } from '../open-for-all.ts'
import { complaints } from './accessible.ts'
import type { Festival } from './festival.ts'
import { letterbox } from './letterbox.ts'
import { visitFestival } from './visited-festival.ts'

let festival: Festival
let browser: Browser
openForAll(visitFestival, opened => {
  ;({ festival, browser } = opened)
})

/** Somebody else's page, with styles that would spoil what is not isolated, and the policy that the guide asks for. */
async function foreignPage(body: string): Promise<{ address: string; server: Server }> {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src ${festival.address}; connect-src ${festival.address}`
  const server = createServer((request, answer) => {
    if (request.url !== '/') return answer.writeHead(204).end()
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.setHeader('content-security-policy', policy)
    answer.end(`<!doctype html><html lang="de"><head><title>Kino-Blog</title><style>
p, li, a, h3, h4 { display: none !important; color: red; text-transform: uppercase; letter-spacing: 1em }
cartelera-programme { --cartelera-button: #003d2e; --cartelera-button-text: #fff }
cartelera-programme::part(day) { font-style: italic }
</style></head><body><main><h1>Kino-Blog</h1><h2>Festival</h2>${body}</main>
<script type="module" src="${festival.address}/embed.js"></script></body></html>`)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server }
}

test('the programme, a film, an appeal and the form of the newsletter stand in a foreign page', async () => {
  const { slug } = festival.edition
  const letters = letterbox(festival)
  const data = await (await fetch(`${festival.address}/${slug}/embed.json?language=de`)).json()
  const link: string = data.days[0].screenings.find((each: { address: string }) =>
    each.address.includes('/films/'),
  ).address
  const film = link.split('/').at(-1)!
  const { address, server } = await foreignPage(`
<cartelera-programme edition="${slug}"><a href="#">Programm</a></cartelera-programme>
<cartelera-film edition="${slug}" film="${film}" language="fr"></cartelera-film>
<cartelera-newsletter edition="${slug}" language="en"></cartelera-newsletter>
<cartelera-appeal edition="${slug}" appeal="un-proyector-que-viaja" heading="2"></cartelera-appeal>
<cartelera-appeal edition="${slug}" appeal="no-such" id="unasked">Kein Aufruf</cartelera-appeal>
<cartelera-programme edition="no-such" id="lost">Kein Programm</cartelera-programme>`)
  const context = await browser.newContext({ ...windows.desk, timezoneId: 'Asia/Tokyo' })
  const page = await context.newPage()
  const blocked: string[] = []
  page.on('console', said => {
    if (/Content Security Policy/i.test(said.text())) blocked.push(said.text())
  })
  await page.goto(address)
  const programme = page.locator(`cartelera-programme[edition="${slug}"]`)
  await programme.getByRole('heading', { name: data.title }).waitFor()

  // In the words of the page's language, by the clock of La Paz and not of the reader in Tokyo.
  const [day] = data.days
  expect(await programme.getByRole('heading', { level: 4 }).first().textContent()).toBe(day.name)
  expect(await programme.locator('time').first().textContent()).toBe(day.screenings[0].time)
  expect(day.screenings[0].startsAt).toMatch(/-04:00$/)
  expect(day.screenings[0].startsAt).toContain(`T${day.screenings[0].time}`)
  // The page's own styles reach parts and properties, and nothing else.
  const seen = await programme
    .locator('.day')
    .first()
    .evaluate(element => {
      const { display, textTransform, letterSpacing, fontStyle } = getComputedStyle(element)
      return { display, textTransform, letterSpacing, fontStyle }
    })
  expect(seen).toEqual({
    display: 'block',
    textTransform: 'none',
    letterSpacing: 'normal',
    fontStyle: 'italic',
  })
  const way = programme.locator('.way').first()
  expect(await way.evaluate(element => getComputedStyle(element).backgroundColor)).toBe('rgb(0, 61, 46)')
  expect(await way.getAttribute('href')).toContain(`${festival.address}/de/${slug}/screenings/`)

  const french = await (await fetch(`${festival.address}/${slug}/embed.json?language=fr&film=${film}`)).json()
  await page.locator('cartelera-film').getByRole('link', { name: french.title, exact: true }).waitFor()
  expect(await page.locator('cartelera-film .day').first().textContent()).toBe(french.days[0].name)
  // What the author wrote stays where there is nothing to draw.
  expect(await page.locator('#lost').evaluate(element => element.shadowRoot!.innerHTML)).toBe('<slot></slot>')

  // What has come in for an appeal, as a bar and in numbers, with a way to give.
  const appeal = page.locator('cartelera-appeal:not(#unasked)')
  const german = await (
    await fetch(`${festival.address}/${slug}/embed-appeal.json?language=de&appeal=un-proyector-que-viaja`)
  ).json()
  await appeal.getByRole('heading', { level: 2, name: 'Ein Projektor auf Reisen' }).waitFor()
  const bar = appeal.getByRole('progressbar', { name: german.bar })
  expect([await bar.getAttribute('value'), await bar.getAttribute('aria-valuetext')]).toEqual([
    String(german.value),
    german.raised,
  ])
  expect(german.value).toBeGreaterThan(0)
  expect(await appeal.locator('.way').getAttribute('href')).toBe(
    `${festival.address}/de/${slug}/appeals/un-proyector-que-viaja`,
  )
  expect(await page.locator('#unasked').evaluate(element => element.shadowRoot!.innerHTML)).toBe(
    '<slot></slot>',
  )

  // By keyboard alone.
  const form = page.locator('cartelera-newsletter')
  await form.getByLabel('Your e-mail address').focus()
  await page.keyboard.type('ana@example.org')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName)).toBe(
    'button',
  )
  await page.keyboard.press('Enter')
  await form.getByText('a link is on its way there').waitFor()
  expect(await letters.link('newsletter')).toContain('/newsletter/confirm/')

  expect(await complaints(page)).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(blocked).toEqual([])
  await leavePicture(page, 'embed')
  await context.close()
  await new Promise(resolve => server.close(resolve))
  expect(festival.faults).toEqual([])
})

test('the elements weigh less than 15 kB with gzip, and any page may load them', async () => {
  const answer = await fetch(`${festival.address}/embed.js`)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(gzipSync(await answer.bytes()).length).toBeLessThan(15_000)
})

test('the form takes JSON alone, and tells what is wrong with an address', async () => {
  const address = `${festival.address}/de/${festival.edition.slug}/newsletter/sign-up`
  const send = (body: unknown, type = 'application/json') =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': type, origin: 'https://blog.example' },
      body: JSON.stringify(body),
    })
  const wrong = await send({ email: 'nobody' })
  expect({ status: wrong.status, asked: (await wrong.json()).asked }).toEqual({ status: 422, asked: false })
  expect((await send({ email: 'ana@example.org' }, 'text/plain')).status).toBe(403)
  expect((await send([])).status).toBe(422)
})

test('a link to a film becomes a frame with its screenings (oEmbed), in a sandbox too', async () => {
  const { slug } = festival.edition
  const data = await (await fetch(`${festival.address}/${slug}/embed.json?language=es`)).json()
  const film: string = data.days
    .flatMap((day: { screenings: { address: string }[] }) => day.screenings.map(each => each.address))
    .find((each: string) => each.includes('/films/'))
  const found = /type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(await (await fetch(film)).text())
  const told = await (await fetch(found![1]!)).json()
  expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 360, thumbnail_width: 1200 })
  const narrow = await (await fetch(`${found![1]}&maxwidth=300`)).json()
  expect([narrow.width, narrow.html.includes('width="300"')]).toEqual([300, true])
  expect((await fetch(`${found![1]}&format=xml`)).status).toBe(501)
  expect((await fetch(`${festival.address}/oembed?url=https://other.example/es/a/programme`)).status).toBe(
    404,
  )
  const programme = `${festival.address}/es/${slug}/programme`
  const whole = await (await fetch(`${festival.address}/oembed?url=${encodeURIComponent(programme)}`)).json()
  expect(whole).toMatchObject({ title: data.title, type: 'rich', height: 600 })

  // As WordPress frames those it does not know.
  const server = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(told.html.replace('<iframe', '<iframe sandbox="allow-scripts"'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const context = await browser.newContext(windows.desk)
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.frameLocator('iframe').getByRole('heading', { name: told.title, level: 2 }).waitFor()
  expect(await page.frameLocator('iframe').locator('.way').first().getAttribute('href')).toContain('/es/')
  await context.close()
  await new Promise(resolve => server.close(resolve))
  // Every other page stays out of frames.
  expect((await fetch(film)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})
