import { provesWork } from '#core/boxoffice/opening/room-secrets.ts'
import type { BuyerPlan } from '#core/boxoffice/rehearsal/plan-buyers.ts'
import { type Answer, type Browser, openBrowser } from './browser.ts'
import type { Tally } from './tally.ts'
import { missedRead, refusalRead } from './words-read.ts'

/** Where the sale is, and when. */
export interface RehearsedSale {
  address: string
  /** Path of the edition in English. */
  base: string
  hasRoom: boolean
  /** On the machine's clock, milliseconds. */
  opensAt: number
  /** Nobody goes on after it. */
  endsAt: number
}

/** How a visit came out. */
export interface Visited {
  outcome: 'ordered' | 'gave-up' | 'empty' | 'cut-off'
  /** Milliseconds from the opening, or from coming in if that was later, until the turn; of who had one. */
  line: number | undefined
}

/** A buyer whose time is over. */
class CutOff extends Error {}

/** One buyer's way through the public pages, as docs/rules/rehearsal.md#the-buyers tells it. */
export async function visit(
  plan: BuyerPlan,
  sale: RehearsedSale,
  { name, tally }: { name: string; tally: Tally },
): Promise<Visited> {
  const { base, opensAt, endsAt } = sale
  const browser = openBrowser(sale.address, tally.answered)
  let place: 'line' | 'shop' = 'shop'
  let line: number | undefined

  /** What breaks is tried again, as people load a page again; at the third time they leave. */
  async function patiently<Done>(work: () => Promise<Done>): Promise<Done> {
    for (let attempt = 1; ; attempt++) {
      if (Date.now() > endsAt) throw new CutOff()
      try {
        return await work()
      } catch (error) {
        if (error instanceof CutOff) throw error
        if (Date.now() > endsAt) throw new CutOff()
        tally.broke((error as NodeJS.ErrnoException).code ?? String(error))
        if (attempt === mostTries) throw error
        await until(Date.now() + 1000)
      }
    }
  }
  const look = (path: string) => patiently(() => browser.get(path))
  const send = (path: string, form: Record<string, string>) => patiently(() => browser.send(path, form))
  const reads = () => until(Math.min(Date.now() + plan.reads, endsAt))

  await until(opensAt + plan.comesAt)
  tally.goes('shop')
  try {
    await look(`${base}/programme`)
    for (const id of plan.looksAt) {
      await reads()
      await look(`${base}/screenings/${id}`)
    }
    const hasList = plan.hasList && (await prepare(plan, { base, look, send }))
    if (sale.hasRoom) {
      if (!(await comeIn({ base, look, send, tally }))) return { outcome: 'empty', line }
      tally.goes('line', 'shop')
      place = 'line'
      const since = Math.max(Date.now(), opensAt)
      await patiently(() => turnOf(browser, `${base}/waiting-room/place`, endsAt))
      line = Math.max(0, Date.now() - since)
      tally.goes('shop', 'line')
      place = 'shop'
    } else await until(opensAt)
    const took = hasList
      ? await holdList({ base, look, send, tally })
      : await takeSeats(plan, { base, look, send, reads, tally })
    if (!took) return { outcome: 'empty', line }
    await look(`${base}/basket`)
    await reads()
    if (plan.givesUp) return { outcome: 'gave-up', line }
    const seats = await order(base, name, { look, send, reads, tally })
    if (seats === undefined) return { outcome: 'empty', line }
    tally.ordered(seats)
    return { outcome: 'ordered', line }
  } catch (error) {
    return { outcome: error instanceof CutOff ? 'cut-off' : 'empty', line }
  } finally {
    tally.goes('away', place)
  }
}

interface Way {
  base: string
  look(path: string): Promise<Answer>
  send(path: string, form: Record<string, string>): Promise<Answer>
}

/** The first price of a screening's page, where it sells seats. */
const priceOn = (page: string) => /name="price-([0-9a-f-]{36})"/.exec(page)?.[1]

/** The word that a screening's page has for its seats, where it sells none. */
const leftOn = (page: string) => /class="seats seats-([a-z-]+)"/.exec(page)?.[1] ?? 'other'

/** Puts what is wanted on a wish-list, where the house keeps them now. */
async function prepare(plan: BuyerPlan, { base, look, send }: Way): Promise<boolean> {
  let kept = false
  for (const { screeningId, seats } of plan.wants) {
    const path = `${base}/wish-list/add?screening=${screeningId}`
    const page = await look(path)
    const [, field] = /name="(public-[0-9a-f-]{36})"/.exec(page.text) ?? []
    if (page.status !== 200 || !field) continue
    const answer = await send(path, { [`at-${screeningId}`]: 'on', [field]: String(seats), as: 'new' })
    kept ||= answer.status === 303
  }
  return kept
}

/** Does the work that the page asks for, and takes a place; again where the house wants another try. */
async function comeIn({ base, look, send, tally }: Way & { tally: Tally }): Promise<boolean> {
  const path = `${base}/waiting-room`
  for (let attempt = 1; attempt <= mostTries; attempt++) {
    const { text } = await look(path)
    const [, bits] = /data-bits="(\d+)"/.exec(text) ?? []
    const [, question] = /name="question" value="([^"]+)"/.exec(text) ?? []
    // Without a question there is a place already: an answer was lost on its way.
    if (!bits || !question) return true
    let work = 0
    while (!provesWork(question, String(work), Number(bits))) work += 1
    const answer = await send(path, { question, work: String(work) })
    if (answer.status === 303) return true
    tally.refused(refusalRead(answer.text))
  }
  return false
}

const mostTries = 3

/** Waits as the page does: listens to the place, and listens again when the stream ends. */
async function turnOf(browser: Browser, path: string, endsAt: number): Promise<void> {
  for (;;) {
    // Its turn has come where the page shows the way to the seats.
    const heard = await browser.listen(path, event => event.includes('button big'), endsAt)
    if (heard === 'enough') return
    if (Date.now() > endsAt) throw new CutOff()
    await until(Date.now() + 1000)
  }
}

/** Puts the best of the list into the basket; whether that was anything. */
async function holdList({ base, look, send, tally }: Way & { tally: Tally }): Promise<boolean> {
  const held = await send(`${base}/wish-list/hold`, {})
  if (held.status !== 303) {
    tally.refused(refusalRead(held.text))
    return false
  }
  const { text } = await look(`${base}/wish-list`)
  for (const reason of missedRead(text)) tally.refused(reason)
  return text.includes('class="held"')
}

/** Takes what is wanted, one screening after the other; whether anything was got. */
async function takeSeats(
  plan: BuyerPlan,
  { base, look, send, reads, tally }: Way & { reads(): Promise<void>; tally: Tally },
): Promise<boolean> {
  let got = false
  for (const { screeningId, seats } of plan.wants) {
    const { text } = await look(`${base}/screenings/${screeningId}`)
    await reads()
    const priceId = priceOn(text)
    if (!priceId) {
      tally.refused(leftOn(text))
      continue
    }
    const form = { screening: screeningId, [`price-${priceId}`]: String(seats) }
    const answer = await send(`${base}/basket`, form)
    if (answer.status === 303 && answer.location?.endsWith('/basket')) got = true
    else tally.refused(answer.status === 303 ? 'wait-your-turn' : refusalRead(answer.text))
  }
  return got
}

/** Orders the basket; how many seats, or nothing where the house said no. */
async function order(
  base: string,
  name: string,
  { look, send, reads, tally }: Omit<Way, 'base'> & { reads(): Promise<void>; tally: Tally },
): Promise<number | undefined> {
  const { status, text } = await look(`${base}/checkout`)
  if (status !== 200) {
    tally.refused('basket-empty')
    return undefined
  }
  await reads()
  const hidden = (field: string) => new RegExp(`name="${field}" value="([^"]*)"`).exec(text)?.[1] ?? ''
  const seats = hidden('seats')
  const form = { key: hidden('key'), seats, amount: hidden('amount'), name, email: `${name}@example.org` }
  const placed = await send(`${base}/checkout`, form)
  if (placed.status === 303 && placed.location?.includes('/orders/')) return Number(seats)
  tally.refused(refusalRead(placed.text))
  return undefined
}

/** @param moment on the machine's clock, milliseconds */
export const until = (moment: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, Math.max(0, moment - Date.now())))
