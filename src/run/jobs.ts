import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Acting } from '#acts/acting.ts'
import { askMonthlyGifts } from '#acts/appeals/ask-monthly-gifts.ts'
import { forgetSignUps } from '#acts/audience/forget-sign-ups.ts'
import { forgetVisitPlans } from '#acts/audience/forget-visit-plans.ts'
import { remindOfTheDay } from '#acts/audience/remind-of-the-day.ts'
import { sendMailings } from '#acts/audience/send-mailings.ts'
import { expireUnpaidOrders } from '#acts/boxoffice/expire-unpaid-orders.ts'
import { releaseExpiredHolds } from '#acts/boxoffice/release-expired-holds.ts'
import { releaseSetAsideSeats } from '#acts/boxoffice/release-set-aside-seats.ts'
import { closeExchangeOffers } from '#acts/money/close-exchange-offers.ts'
import { runBulkRefunds } from '#acts/money/run-bulk-refunds.ts'
import { sendRefunds } from '#acts/money/send-refunds.ts'
import { settleDisputes } from '#acts/money/settle-disputes.ts'
import { settleOpenPayments } from '#acts/money/settle-open-payments.ts'
import { forgetWishLists } from '#acts/opening/forget-wish-lists.ts'
import { holdDueWishLists } from '#acts/opening/hold-due-wish-lists.ts'
import { openSaleDraws } from '#acts/opening/open-sale-draws.ts'
import type { House } from '#acts/ports/house.ts'
import type { GroupedAct, Shelves, Store } from '#acts/ports/store.ts'
import { forgetAccreditations } from '#acts/press/forget-accreditations.ts'
import { sendWebhooks } from '#acts/reach/send-webhooks.ts'
import { throwAll, tryEach } from '#acts/steps/try-each.ts'
import { offerWaitingSeats } from '#acts/waiting-list/offer-waiting-seats.ts'
import { sendWaitingLetters } from '#acts/waiting-list/send-waiting-letters.ts'
import { isRefusal } from '#core/refusal.ts'

type JobHouse = Pick<
  House,
  'store' | 'clock' | 'chance' | 'signer' | 'mailer' | 'circulars' | 'stationery' | 'payments' | 'webhooks'
>

/** What the house does by itself: an act for every organisation, each minute or hour, and at once when something calls for it. */
const duties: Record<string, (house: JobHouse, acting: Acting) => Promise<Record<string, number>>> = {
  'release-expired-holds': releaseExpiredHolds,
  'release-set-aside-seats': releaseSetAsideSeats,
  'send-waiting-letters': sendWaitingLetters,
  'remind-of-the-day': remindOfTheDay,
  'send-mailings': sendMailings,
  'send-webhooks': sendWebhooks,
  'open-sale-draws': openSaleDraws,
  'offer-waiting-seats': offerWaitingSeats,
  'hold-due-wish-lists': holdDueWishLists,
  'forget-wish-lists': forgetWishLists,
  'forget-visit-plans': forgetVisitPlans,
  'forget-sign-ups': forgetSignUps,
  'forget-accreditations': forgetAccreditations,
  'expire-unpaid-orders': expireUnpaidOrders,
  'settle-open-payments': settleOpenPayments,
  'settle-disputes': settleDisputes,
  'ask-monthly-gifts': askMonthlyGifts,
  'send-refunds': sendRefunds,
  'run-bulk-refunds': runBulkRefunds,
  'close-exchange-offers': closeExchangeOffers,
}

/** What others are asked that need not hear of us each minute. */
const hourly = new Set(['settle-disputes'])

/** Of a job; without an organisation it is for all of them. */
interface Errand {
  organisation?: string
}

export interface Jobs {
  /** Letters of this organisation wait: they are sent now, not at the next minute. */
  letterWritten(organisation: string): void
  /** Finishes what is under way and lets go of the database. */
  stop(): Promise<void>
}

/**
 * Runs the duties through pg-boss, which keeps its tables in the schema `jobs`: several processes on one database share
 * the work, a failed job is tried again, and one that a killed process left behind is taken up by the next.
 */
export async function startJobs(parts: {
  connectionString: string
  house: JobHouse
  organisations: () => Promise<readonly { slug: string }[]>
  log: Pick<Logger, 'info' | 'warn' | 'error'>
}): Promise<Jobs> {
  const { connectionString, house, organisations, log } = parts
  const boss = new PgBoss({
    connectionString,
    schema: 'jobs',
    application_name: 'cartelera jobs',
    max: 4,
    useListenNotify: true,
  })
  let isStopping = false
  boss.on('error', error => {
    // Once it stops, the server may hang up on connections that are being closed: no trouble of anybody's.
    if (!isStopping) log.error({ err: error }, 'the jobs have trouble')
  })
  await boss.start()

  for (const [name, act] of Object.entries(duties)) {
    // `short`: one job waits at most, however often it is called for.
    await boss.createQueue(name, {
      policy: 'short',
      notify: true,
      retryLimit: 3,
      retryDelay: 10,
      retryBackoff: true,
      expireInSeconds: 600,
      deleteAfterSeconds: 3600,
    })
    await boss.work<Errand | null>(name, { pollingIntervalSeconds: 10 }, async jobs => {
      for (const { data } of jobs) {
        const slugs = data?.organisation
          ? [data.organisation]
          : (await organisations()).map(organisation => organisation.slug)
        const faults = await tryEach(slugs, async organisation => {
          const done = await act(house, { organisation, by: `job ${name}` })
          if (Object.values(done).some(count => count > 0)) log.info({ organisation, ...done }, name)
        })
        for (const fault of faults) log.error({ err: fault }, name)
        // The job failed, and is tried again.
        throwAll(faults)
      }
    })
    await boss.schedule(name, hourly.has(name) ? '23 * * * *' : '* * * * *', null, { tz: 'UTC' })
  }

  return {
    letterWritten(organisation) {
      boss
        .send('send-waiting-letters', { organisation }, { singletonKey: organisation })
        .catch(error => log.warn({ err: error, organisation }, 'letters wait for the next minute'))
    },
    stop() {
      isStopping = true
      return boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

/** The store, telling of letters once the transaction that wrote them is committed. */
export function tellingOfLetters(store: Store, letterWritten: (organisation: string) => void): Store {
  const grouped = new Map<unknown, unknown>()
  return {
    async within(organisation, work) {
      const noted = noting()
      const answer = await store.within(organisation, shelves => work(noted.shelves(shelves)))
      if (noted.isWritten() && !isRefusal(answer)) letterWritten(organisation)
      return answer
    },

    async together<Request, Answer>(
      organisation: string,
      act: GroupedAct<Request, Answer>,
      request: Request,
    ): Promise<Answer> {
      const noted = (grouped.get(act) ?? notingGroup(act)) as GroupedAct<Request, Noted<Answer>>
      grouped.set(act, noted)
      const { answer, isFirst } = await store.together(organisation, noted, request)
      if (isFirst) letterWritten(organisation)
      return answer
    },

    knownGone: store.knownGone,
  }
}

interface Noted<Answer> {
  answer: Answer
  /** Of a group that wrote letters: one of them tells it for all. */
  isFirst: boolean
}

function notingGroup<Request, Answer>(act: GroupedAct<Request, Answer>): GroupedAct<Request, Noted<Answer>> {
  return {
    ...act,
    async work(shelves, requests) {
      const noted = noting()
      const answers = await act.work(noted.shelves(shelves), requests)
      return answers.map((answer, index) => ({ answer, isFirst: index === 0 && noted.isWritten() }))
    },
  }
}

/** Shelves that remember whether a letter was written. */
function noting() {
  let isWritten = false
  const note =
    <Given>(write: (given: Given) => Promise<void>) =>
    async (given: Given) => {
      await write(given)
      isWritten = true
    }
  return {
    isWritten: () => isWritten,
    shelves(shelves: Shelves): Shelves {
      isWritten = false
      const { letters } = shelves
      return {
        ...shelves,
        letters: { ...letters, write: note(letters.write), writeAll: note(letters.writeAll) },
      }
    },
  }
}
