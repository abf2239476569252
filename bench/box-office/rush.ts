import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** The real house as a child process on a data folder. */
export interface Running {
  address: string
  /** Ends it as `kill -9` does: nothing is finished, nothing is said. */
  kill(): Promise<void>
  /** Ctrl-C, and waits for the end. */
  stop(): Promise<void>
}

export async function startHouse(dataFolder: string): Promise<Running> {
  const { DATABASE_URL: _, ...inherited } = process.env
  const child: ChildProcess = spawn(process.execPath, [join(root, 'src', 'run', 'main.ts')], {
    cwd: root,
    env: { ...inherited, CARTELERA_DATA: dataFolder, PORT: '0', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whatever happens to this process, the house does not stay behind.
  const last = () => void child.kill('SIGKILL')
  process.once('exit', last)
  child.once('close', () => process.off('exit', last))
  let said = ''
  const ended = new Promise<void>(resolve => child.on('close', () => resolve()))
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', data => {
        said += data
        const open = /Ctrl-C/.test(said) && /^Public site\s+(\S+?)\/?$/m.exec(said)?.[1]
        if (open) resolve(open)
      })
    ended.then(() => reject(new Error(`The house did not open:\n${said}`)))
  })
  return {
    address,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      child.kill('SIGINT')
      await ended
    },
  }
}

/** What is on sale, as a visitor finds it on the pages. */
export interface Offer {
  edition: string
  /** Path of the edition in English. */
  base: string
  screenings: { id: string; priceId: string }[]
}

export async function readOffer(address: string): Promise<Offer> {
  const page = async (path: string) => (await fetch(address + path)).text()
  const base = /href="(\/en\/[a-z0-9-]+)\/programme/.exec(await page('/en'))?.[1]
  if (!base) throw new Error('The home page names no programme')
  const ids = new Set(
    [...(await page(`${base}/programme`)).matchAll(/\/screenings\/([0-9a-f-]{36})/g)].map(match => match[1]!),
  )
  const screenings = []
  for (const id of ids) {
    const priceId = /name="price-([0-9a-f-]{36})"/.exec(await page(`${base}/screenings/${id}`))?.[1]
    if (priceId) screenings.push({ id, priceId })
  }
  if (screenings.length === 0) throw new Error('Nothing is on sale')
  return { edition: base.split('/')[2]!, base, screenings }
}

/** One visitor's way through the shop, kept so that it can be taken up again. */
export interface Purchase {
  name: string
  screeningId: string
  priceId: string
  cookie: string
  /** What the checkout's form sends: made when the page was given out, the same on every sending. */
  form: Record<string, string> | undefined
  /** The order's path, once the house said that there is one. */
  order: string | undefined
  /** The house said no: sold out. */
  soldOut: boolean
}

export function newPurchase(name: string, { id, priceId }: Offer['screenings'][number]): Purchase {
  return { name, screeningId: id, priceId, cookie: '', form: undefined, order: undefined, soldOut: false }
}

/**
 * Goes on with a purchase from where it stands. Throws when the house is gone in the middle of it, or the line.
 *
 * @param line each request ends with a signal of its own
 */
export async function goOn(
  purchase: Purchase,
  address: string,
  { base }: Offer,
  line: () => AbortSignal | undefined = () => undefined,
): Promise<void> {
  if (!purchase.cookie) {
    const wanted = { screening: purchase.screeningId, [`price-${purchase.priceId}`]: '1' }
    const held = await post(`${address}${base}/basket`, '', wanted, line())
    if (held.status === 422) {
      purchase.soldOut = true
      return
    }
    if (held.status !== 303) throw new Error(`Holding a seat answered ${held.status}`)
    purchase.cookie = held.headers.getSetCookie()[0]!.split(';')[0]!
  }
  if (!purchase.form) {
    const headers = { cookie: purchase.cookie }
    const page = await fetch(`${address}${base}/checkout`, { headers, signal: line() ?? null })
    if (page.status !== 200) throw new Error(`The checkout answered ${page.status}`)
    const text = await page.text()
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? ''
    purchase.form = {
      key: hidden('key'),
      seats: hidden('seats'),
      amount: hidden('amount'),
      name: purchase.name,
      email: `${purchase.name.toLowerCase().replaceAll(' ', '.')}@example.org`,
    }
  }
  const placed = await post(`${address}${base}/checkout`, purchase.cookie, purchase.form, line())
  if (placed.status !== 303) throw new Error(`Ordering answered ${placed.status}`)
  const path = new URL(placed.headers.get('location') ?? '', address).pathname
  if (!path.includes('/orders/')) throw new Error(`Ordering led to ${path}`)
  purchase.order = path
}

/** Sends a form as a browser does, and takes the whole answer. */
export async function post(
  address: string,
  cookie: string,
  form: Record<string, string>,
  signal?: AbortSignal,
): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: new URL(address).origin, ...(cookie ? { cookie } : {}) },
    body: new URLSearchParams(form),
    signal: signal ?? null,
  })
  await answer.arrayBuffer()
  return answer
}
