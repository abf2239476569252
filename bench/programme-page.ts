import { get } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import autocannon from 'autocannon'
import { load } from 'cheerio'
import { changeEdition } from '#acts/programme/change-edition.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { isRefusal } from '#core/refusal.ts'
import type { Figure, Measured } from './figures.ts'
import { openingNight } from './site/opening-night.ts'

const connections = 64
const seconds = 6

type Night = Awaited<ReturnType<typeof openingNight>>

/**
 * Requests a second for the whole programme of the demo edition, as browsers ask for it (brotli) and ask again (304),
 * against a file of exactly those bytes that the same server reads from disk. Verified before: every screening is on
 * the page, its brotli is the page, and a change at the desk reaches it; and after: every answer was the right one.
 */
export async function run(): Promise<Measured> {
  const night = await openingNight()
  try {
    const path = `/en/${night.edition.slug}/programme`
    const wrong = await whyNotTrue(night, path)
    if (wrong) return { verified: false, why: wrong, figures: [] }

    const page = await ask(night.address + path, { 'accept-encoding': 'br' })
    const file = night.file('programme.br', page.body)
    const measured = [
      await rate(night.address + path, { 'accept-encoding': 'br' }, 200),
      await rate(night.address + path, { 'accept-encoding': 'br', 'if-none-match': page.headers.etag! }, 304),
      await rate(night.address + file, {}, 200),
    ]
    for (const each of measured)
      if (typeof each === 'string') return { verified: false, why: each, figures: [] }
    const [whole, again, still] = measured as Rate[]
    const beside = (value: number): Partial<Figure> => ({
      against: `a file of the same ${page.body.length} bytes`,
      ratio: value / still!.value,
    })
    return {
      verified: true,
      figures: [
        {
          name: 'programme page',
          value: whole!.value,
          unit: 'req/s',
          ...beside(whole!.value),
          target: 1,
          holds: whole!.value >= still!.value,
        },
        { name: '  99 of 100 within', value: whole!.p99, unit: 'ms' },
        {
          name: 'programme page, not changed (304)',
          value: again!.value,
          unit: 'req/s',
          ...beside(again!.value),
        },
        { name: 'static file', value: still!.value, unit: 'req/s' },
      ],
    }
  } finally {
    await night.close()
  }
}

async function whyNotTrue(night: Night, path: string): Promise<string | undefined> {
  const { house, acting, edition, address } = night
  const programme = await showProgramme(house, acting, { editionSlug: edition.slug })
  if (isRefusal(programme)) return `The programme was refused: ${programme.refused}`
  const plain = await ask(address + path, { 'accept-encoding': 'identity' })
  const shown = load(plain.body.toString())('.showing').length
  const public_ = programme.screenings.filter(screening => !screening.withdrawn).length
  if (shown !== public_) return `${shown} screenings are on the page, ${public_} in the programme`
  const squeezed = await ask(address + path, { 'accept-encoding': 'br' })
  if (!brotliDecompressSync(squeezed.body).equals(plain.body)) return 'The brotli page is another page'
  const name = `${edition.name}, opening night`
  const changed = await changeEdition(house, acting, { editionId: edition.id, name })
  if (isRefusal(changed)) return `The change was refused: ${changed.refused}`
  const until = performance.now() + 3000
  while (performance.now() < until) if ((await ask(address + path, {})).body.includes(name)) return undefined
  return 'A change at the desk did not reach the page within three seconds'
}

interface Rate {
  value: number
  p99: number
}

/** Requests a second, or what was answered instead of `status`. The asker has a thread of its own. */
async function rate(url: string, headers: Record<string, string>, status: 200 | 304): Promise<Rate | string> {
  const wish = { url, headers, connections, workers: 1 }
  await autocannon({ ...wish, duration: 2 })
  const result = await autocannon({ ...wish, duration: seconds })
  const right = status === 304 ? result['3xx'] : result['2xx']
  const others = result.requests.total - right + result.errors + result.timeouts
  if (others > 0) return `${others} of ${result.requests.total} answers of ${url} were not ${status}`
  return { value: result.requests.average, p99: result.latency.p99 }
}

/** One answer with its bytes as they came. */
function ask(
  url: string,
  headers: Record<string, string>,
): Promise<{ body: Buffer; headers: Record<string, string> }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () =>
        resolve({ body: Buffer.concat(parts), headers: answer.headers as Record<string, string> }),
      )
    }).on('error', reject)
  })
}
