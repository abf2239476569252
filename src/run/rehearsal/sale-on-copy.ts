import { availableParallelism, totalmem } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Acting } from '#acts/acting.ts'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import { listOrders } from '#acts/boxoffice/list-orders.ts'
import { endWaitingRoom } from '#acts/opening/end-waiting-room.ts'
import type { ComingSale } from '#acts/opening/plan-rehearsal.ts'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import type { House } from '#acts/ports/house.ts'
import { changeEdition } from '#acts/programme/change-edition.ts'
import type { LedgerProblem } from '#core/boxoffice/ledger/ledger.ts'
import { words } from '#core/boxoffice/opening/draw.ts'
import { addedUp, busiestMinute, curveOf, stepOf, sum, waitsOf } from '#core/boxoffice/rehearsal/add-up.ts'
import type {
  BuyersSecond,
  RehearsalFigures,
  ServerSecond,
  StepFigures,
} from '#core/boxoffice/rehearsal/figures.ts'
import { type BuyerPlan, planBuyers } from '#core/boxoffice/rehearsal/plan-buyers.ts'
import { isRefusal } from '#core/refusal.ts'
import { systemChance } from '#outside/chance.ts'
import { openClock } from '#outside/clock.ts'
import { connect } from '#store/connect.ts'
import { widenCopy } from '#store/rehearsal/widen-copy.ts'
import { storeOver } from '#store/store.ts'
import type { HouseTables } from '#store/tables/house.ts'
import type { OrganisationTables } from '#store/tables/organisation.ts'
import type { Processes } from './processes.ts'
import type { RehearsedSale, Visited } from './visit.ts'

/** How a rehearsal goes, in milliseconds. */
export interface Timing {
  /** From the first buyer's coming until the sale opens. */
  lead: number
  /** After the opening, until the last buyers come. */
  late: number
  /** Slowest reading of a page. */
  reads: number
  /** From the opening, until whoever is still there is sent home. */
  most: number
  /** Of each step towards the limit. */
  step: number
  /** Buyers at once, step by step. */
  steps: readonly number[]
}

/** docs/rules/rehearsal.md#the-buyers, #the-limit. */
export const usualTiming = (buyers: number, minutes: number): Timing => ({
  lead: Math.min(15_000 + buyers * 30, 240_000),
  late: 30_000,
  reads: 3_000,
  most: minutes * 60_000,
  step: 5_000,
  steps: [10, 20, 40, 80, 160, 320, 640, 1280],
})

export interface SaleWish {
  buyers: number
  /** Any text: the same gives the same buyers. */
  seed: string
  timing: Timing
  /** How far it is, in parts of the whole. */
  onProgress: (done: number, total: number) => void
}

interface CopiedHouse {
  connectionString: string
  acting: Acting
  sale: ComingSale
  processes: Processes
  /** Is filled while it goes on: what the serving process was like, by the machine's clock. */
  server: { memory: number; lag: number; at: number }[]
}

/** The sale on the copy, then the steps towards the limit, and what both came to. */
export async function saleOnCopy(copied: CopiedHouse, wish: SaleWish): Promise<RehearsalFigures> {
  const { connectionString, acting, sale, processes } = copied
  const { timing } = wish
  const opensAt = Date.now() + timing.lead
  const opensThere = sale.opensAt ?? Temporal.Instant.fromEpochMilliseconds(opensAt)
  const ahead = opensThere.epochMilliseconds - opensAt
  const connection = connect<HouseTables, OrganisationTables>(connectionString, { size: 4 })
  const house = {
    store: storeOver(connection),
    clock: openClock(Temporal.Now.instant().add({ milliseconds: ahead })),
    chance: systemChance,
  }
  try {
    await openSale(house, acting, sale, opensThere)
    const { edition, screenings, room } = sale
    const there = {
      address: await processes.open(ahead),
      base: `/en/${edition.slug}`,
      hasRoom: room !== null,
      opensAt,
      endsAt: opensAt + timing.most,
    }
    const word = words(sha256(new TextEncoder().encode(wish.seed)))
    const plan = (count: number): BuyerPlan[] =>
      planBuyers(count, { screenings, seatsPerScreening: edition.seatsPerScreening, ...timing }, word)
    const whole = timing.lead + timing.late + timing.steps.length * timing.step

    const seconds: BuyersSecond[] = []
    const visited = await processes.send(
      { errand: 'sale', sale: there, plans: plan(wish.buyers) },
      second => {
        seconds.push(second)
        wish.onProgress(Math.min(whole, timing.lead + second.second * 1000), whole)
      },
    )
    const { total } = answered(await listOrders(house, acting, { editionId: edition.id, perPage: 1 }))

    if (room) answered(await endWaitingRoom(house, acting, { editionId: edition.id }))
    await widenCopy(connectionString, acting.organisation)
    await setTimeout(untilPagesKnow)
    const steps = await towardsTheLimit(processes, there, { timing, plan }, taken =>
      wish.onProgress(timing.lead + timing.late + taken * timing.step, whole),
    )
    const problems = await checkLedger(house, acting)
    const orders = sum(seconds.map(each => each.orders))
    return {
      buyers: wish.buyers,
      seed: wish.seed,
      machine: { cores: availableParallelism(), memory: totalmem() },
      orders,
      lost: Math.max(0, orders - total),
      ...ofVisits(visited, room !== null),
      ...ofSeconds(seconds, serverSeconds(copied.server, opensAt)),
      oversold: sum(problems.map(oversoldSeats)),
      problems: problems.length,
      steps,
    }
  } finally {
    await connection.close()
  }
}

/** Milliseconds for which pages may say what was left a moment ago (src/site/memory/editions.ts), and some more. */
const untilPagesKnow = 2_000

/** More and more buyers at once, until a step does not hold (docs/rules/rehearsal.md#the-limit). */
async function towardsTheLimit(
  processes: Processes,
  sale: RehearsedSale,
  { timing, plan }: { timing: Timing; plan: (count: number) => BuyerPlan[] },
  onStep: (taken: number) => void,
): Promise<StepFigures[]> {
  const steps: StepFigures[] = []
  for (const buyers of timing.steps) {
    const seconds: BuyersSecond[] = []
    const begun = Date.now()
    const step = { ...sale, hasRoom: false, opensAt: begun, endsAt: begun + timing.step }
    const plans = plan(buyers * 10).map(each => ({ ...each, ...hurried }))
    await processes.send({ errand: 'step', sale: step, buyers, plans }, second => {
      seconds.push(second)
    })
    steps.push(stepOf(buyers, Date.now() - begun, seconds))
    onStep(steps.length)
    if (!steps.at(-1)!.holds) break
  }
  return steps
}

/** What buyers of a step do not do: they buy, and come again. */
const hurried = { comesAt: 0, looksAt: [], hasList: false, givesUp: false, reads: 0 }

/** The copy's sale opens at the moment; a waiting room is a new one, with a draw of its own and light work. */
async function openSale(
  house: Pick<House, 'store' | 'clock' | 'chance'>,
  acting: Acting,
  { edition, room }: ComingSale,
  opensAt: Temporal.Instant,
): Promise<void> {
  const editionId = edition.id
  answered(await changeEdition(house, acting, { editionId, saleOpensAt: opensAt, stage: 'on-sale' }))
  if (!room) return
  // All buyers come from this one machine; in truth each computes on their own.
  const light = { ...room, placesPerAddress: 10_000, workBits: 8 }
  answered(await setWaitingRoom(house, acting, { editionId, opensAt, ...light }))
}

function answered<Answer>(answer: Answer): Exclude<Answer, { refused: unknown }> {
  if (isRefusal(answer)) throw new Error(`The copy of a rehearsal refused: ${answer.refused}`)
  return answer as Exclude<Answer, { refused: unknown }>
}

const serverSeconds = (server: CopiedHouse['server'], opensAt: number): ServerSecond[] =>
  server.map(({ memory, lag, at }) => ({ memory, lag, second: Math.floor((at - opensAt) / 1000) }))

function ofVisits(visited: readonly Visited[], hasRoom: boolean) {
  const has = (outcome: Visited['outcome']) => visited.filter(each => each.outcome === outcome).length
  return {
    finished: has('cut-off') === 0,
    gaveUp: has('gave-up'),
    wentEmpty: has('empty'),
    line: hasRoom ? waitsOf(visited.flatMap(each => each.line ?? [])) : null,
  }
}

function ofSeconds(seconds: readonly BuyersSecond[], server: readonly ServerSecond[]) {
  return {
    seats: sum(seconds.map(each => each.seats)),
    busiestMinute: busiestMinute(seconds),
    waits: waitsOf(seconds.flatMap(each => each.waits)),
    refusals: addedUp(seconds.map(each => each.refused)),
    errors: sum(seconds.flatMap(each => Object.values(each.faults))),
    faults: addedUp(seconds.map(each => each.faults)),
    server: {
      memory: Math.max(0, ...server.map(each => each.memory)),
      lag: Math.max(0, ...server.map(each => each.lag)),
    },
    curve: curveOf(seconds, server),
  }
}

const oversoldSeats = ({ problem, about }: LedgerProblem) =>
  problem === 'more-than-capacity' ? Number(about.taken) - Number(about.capacity) : 0
