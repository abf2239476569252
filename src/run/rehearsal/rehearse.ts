import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@noble/hashes/sha2.js'
import { changeEdition } from '#acts/change-edition.ts'
import { checkLedger } from '#acts/check-ledger.ts'
import { endWaitingRoom } from '#acts/end-waiting-room.ts'
import { keepRehearsal } from '#acts/keep-rehearsal.ts'
import { listOrders } from '#acts/list-orders.ts'
import { type ComingSale, planRehearsal } from '#acts/plan-rehearsal.ts'
import type { House } from '#acts/ports/house.ts'
import { setWaitingRoom } from '#acts/set-waiting-room.ts'
import { words } from '#core/boxoffice/draw.ts'
import type { LedgerProblem } from '#core/boxoffice/ledger.ts'
import { addedUp, busiestMinute, curveOf, stepOf, sum, waitsOf } from '#core/boxoffice/rehearsal/add-up.ts'
import type {
  BuyersSecond,
  Rehearsal,
  RehearsalFigures,
  ServerSecond,
  StepFigures,
} from '#core/boxoffice/rehearsal/figures.ts'
import { planBuyers } from '#core/boxoffice/rehearsal/plan-buyers.ts'
import { isRefusal } from '#core/refusal.ts'
import { systemChance } from '#outside/chance.ts'
import { openClock } from '#outside/clock.ts'
import { connect } from '#store/connect.ts'
import { copyHouse } from '#store/rehearsal/copy-house.ts'
import { widenCopy } from '#store/rehearsal/widen-copy.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'
import type { Errand, Told } from './buyers.ts'
import type { Serving, ToServe } from './serve-copy.ts'
import type { RehearsedSale, Visited } from './visit.ts'

/** How a rehearsal goes, in milliseconds (docs/rules/rehearsal.md#how-it-goes). */
export interface Timing {
  /** From coming in until the sale opens. */
  lead: number
  /** After the opening, until the last buyers come. */
  late: number
  /** Slowest reading of a page. */
  reads: number
  /** From the opening, until whoever is still there is cut off. */
  most: number
  /** Of each step towards the limit. */
  step: number
  /** Buyers at once, step by step. */
  steps: readonly number[]
}

export const usualTiming = (buyers: number, minutes: number): Timing => ({
  lead: Math.min(15_000 + buyers * 30, 240_000),
  late: 30_000,
  reads: 3_000,
  most: minutes * 60_000,
  step: 5_000,
  steps: [10, 20, 40, 80, 160, 320, 640, 1280],
})

export interface RehearsalWish {
  editionSlug: string
  buyers: number
  /** Any text: the same gives the same buyers. */
  seed: string
  timing: Timing
  /** How far it is, in parts of the whole. */
  onProgress: (done: number, total: number) => void
  /** Rejects when somebody wants it stopped: then everything that was made is taken away. */
  stopped: Promise<never>
}

export interface NotRehearsed {
  refused: string
  sentence: string
}

/**
 * Rehearses the coming sale of an edition against a copy (docs/rules/rehearsal.md), keeps the certificate and answers
 * with it. Whatever happens, the copy and every process that was started are gone afterwards.
 */
export async function rehearse(
  real: { house: House; connectionString: string; organisation: string },
  wish: RehearsalWish,
): Promise<Rehearsal | NotRehearsed> {
  const acting = { organisation: real.organisation, by: 'console' }
  const sale = await planRehearsal(real.house, acting, { editionSlug: wish.editionSlug })
  if (isRefusal(sale)) return { refused: sale.refused, sentence: why[sale.refused](wish.editionSlug) }
  const copy = await copyHouse(real.connectionString, real.organisation)
  if ('refused' in copy) return copy
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-rehearsal-'))
  const children: ChildProcess[] = []
  try {
    const figures = await Promise.race([
      wish.stopped,
      onCopy({ connectionString: copy.connectionString, folder, children, sale, acting }, wish),
    ])
    return await keepRehearsal(real.house, acting, { editionId: sale.edition.id, figures })
  } finally {
    await Promise.all(children.map(end))
    await copy.drop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const why: Record<'not-found' | 'sale-closed' | 'price-not-offered', (slug: string) => string> = {
  'not-found': slug => `There is no edition "${slug}" here: name it as in its public address.`,
  'sale-closed': slug =>
    `Nothing of ${slug} is to be sold any more or yet: release a timetable with public screenings to come.`,
  'price-not-offered': slug =>
    `Nothing of ${slug} has a price that visitors can choose: set its prices first.`,
}

interface OnCopy {
  connectionString: string
  folder: string
  children: ChildProcess[]
  sale: ComingSale
  acting: { organisation: string; by: string }
}

/** The sale itself, then the steps towards the limit. */
async function onCopy(
  at: OnCopy,
  { buyers, seed, timing, onProgress }: RehearsalWish,
): Promise<RehearsalFigures> {
  const { connectionString, sale, acting } = at
  const { edition, room } = sale
  const opensAt = Date.now() + timing.lead + beforeLead
  const opensThere = sale.opensAt ?? Temporal.Instant.fromEpochMilliseconds(opensAt)
  const ahead = opensThere.epochMilliseconds - opensAt
  const connection = connect<HouseTables, OrganisationTables>(connectionString, { size: 4 })
  const house = {
    store: storeOver(connection),
    clock: openClock(Temporal.Now.instant().add({ milliseconds: ahead })),
    chance: systemChance,
  }
  try {
    await openSale(house, at, opensThere)
    const server: ServerSecond[] = []
    const address = await serve(at, ahead, told => {
      server.push({ ...told, second: Math.floor((told.at - opensAt) / 1000) })
    })
    const word = words(sha256(new TextEncoder().encode(seed)))
    const base = `/en/${edition.slug}`
    const there = { address, base, hasRoom: room !== null }
    const limits = { seatsPerScreening: edition.seatsPerScreening, screenings: sale.screenings }
    const whole = timing.lead + timing.late + timing.steps.length * timing.step
    let seconds: BuyersSecond[] = []
    const ask = await buyersProcess(at, second => {
      seconds.push(second)
    })

    const plans = planBuyers(buyers, { ...limits, ...timing }, word)
    const inSale = setInterval(() => {
      onProgress(Math.min(timing.lead + timing.late, Date.now() - opensAt + timing.lead), whole)
    }, 500)
    const visited = await ask({
      errand: 'sale',
      sale: { ...there, opensAt, endsAt: opensAt + timing.most },
      plans,
    }).finally(() => clearInterval(inSale))
    const sold = seconds
    const { total } = answered(await listOrders(house, acting, { editionId: edition.id, perPage: 1 }))

    const steps = await towardsTheLimit(
      async (count, done) => {
        seconds = []
        const begun = Date.now()
        const still = { comesAt: 0, looksAt: [], hasList: false, givesUp: false, reads: 0 }
        const hurried = planBuyers(count * 10, { ...limits, ...timing }, word).map(plan => ({
          ...plan,
          ...still,
        }))
        const step: RehearsedSale = { ...there, hasRoom: false, opensAt: begun, endsAt: begun + timing.step }
        await ask({ errand: 'step', sale: step, buyers: count, plans: hurried })
        onProgress(timing.lead + timing.late + done * timing.step, whole)
        return stepOf(count, Date.now() - begun, seconds)
      },
      timing.steps,
      async () => {
        if (room) answered(await endWaitingRoom(house, acting, { editionId: edition.id }))
        await widenCopy(connectionString, acting.organisation)
      },
    )

    const problems = await checkLedger(house, acting)
    const has = (outcome: Visited['outcome']) => visited.filter(each => each.outcome === outcome).length
    const orders = sum(sold.map(each => each.orders))
    return {
      buyers,
      seed,
      machine: { cores: availableParallelism(), memory: totalmem() },
      finished: has('cut-off') === 0,
      orders,
      seats: sum(sold.map(each => each.seats)),
      gaveUp: has('gave-up'),
      wentEmpty: has('empty'),
      busiestMinute: busiestMinute(sold),
      waits: waitsOf(sold.flatMap(each => each.waits)),
      line: room ? waitsOf(visited.flatMap(each => each.line ?? [])) : null,
      refusals: addedUp(sold.map(each => each.refused)),
      errors: sum(sold.map(each => each.errors)),
      server: {
        memory: Math.max(0, ...server.map(each => each.memory)),
        lag: Math.max(0, ...server.map(each => each.lag)),
      },
      oversold: sum(problems.map(oversoldSeats)),
      problems: problems.length,
      lost: Math.max(0, orders - total),
      curve: curveOf(sold, server),
      steps,
    }
  } finally {
    await connection.close()
  }
}

/** For starting the processes, before the first buyer comes. */
const beforeLead = 5_000

function answered<Answer>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if (isRefusal(answer)) throw new Error(`The copy of a rehearsal refused: ${answer.refused}`)
  return answer as Exclude<Answer, { refused: unknown }>
}

const oversoldSeats = ({ problem, about }: LedgerProblem) =>
  problem === 'more-than-capacity' ? Number(about.taken) - Number(about.capacity) : 0

/** The copy's sale opens at the moment; a waiting room is a new one, with a draw of its own and light work. */
async function openSale(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  { sale, acting }: OnCopy,
  opensAt: Temporal.Instant,
): Promise<void> {
  const { edition, room } = sale
  answered(
    await changeEdition(house, acting, { editionId: edition.id, saleOpensAt: opensAt, stage: 'on-sale' }),
  )
  if (!room) return
  // All buyers come from this one machine, and their work is paid by their own machines in truth.
  const rules = { ...room, placesPerAddress: 10_000, workBits: 8 }
  answered(await setWaitingRoom(house, acting, { editionId: edition.id, opensAt, ...rules }))
}

/** Step by step, until one does not hold. */
async function towardsTheLimit(
  take: (buyers: number, done: number) => Promise<StepFigures>,
  steps: readonly number[],
  begin: () => Promise<void>,
): Promise<StepFigures[]> {
  if (steps.length > 0) await begin()
  const taken: StepFigures[] = []
  for (const buyers of steps) {
    taken.push(await take(buyers, taken.length + 1))
    if (!taken.at(-1)!.holds) break
  }
  return taken
}

const here = import.meta.dirname

/** Starts the process that serves the copy; what it is like is told each second. */
function serve(
  { connectionString, folder, children }: OnCopy,
  ahead: number,
  told: (second: { memory: number; lag: number; at: number }) => void,
): Promise<string> {
  const env = { ...process.env, DATABASE_URL: connectionString, CARTELERA_DATA: folder }
  const child = fork(join(here, 'serve-copy.ts'), { env })
  children.push(child)
  child.send({ ahead } satisfies ToServe)
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`The rehearsed house ended with ${code}`)))
    child.on('message', (said: Serving) => {
      if ('address' in said) resolve(said.address)
      else told(said)
    })
  })
}

/** Starts the process that the buyers are in; answers with what does one errand after the other. */
async function buyersProcess(
  { children }: OnCopy,
  onSecond: (second: BuyersSecond) => void,
): Promise<(errand: Errand) => Promise<Visited[]>> {
  const child = fork(join(here, 'buyers.ts'))
  children.push(child)
  return errand =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The buyers of a rehearsal ended with ${code}`))
      const hear = (told: Told) => {
        if ('second' in told) onSecond(told.second)
        else {
          child.off('message', hear)
          child.off('exit', ended)
          resolve(told.visited)
        }
      }
      child.on('message', hear)
      child.once('exit', ended)
      child.send(errand)
    })
}

/** Killed at once: nothing in a copy is worth a tidy end. */
function end(child: ChildProcess): Promise<void> {
  return new Promise(resolve => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}
