import type { GroupedAct, Shelves, Store } from '#acts/ports/store.ts'
import { waitingLine } from './waiting-line.ts'

/** One group at a time would leave this process idle while PostgreSQL works, and the other way round. */
const lanes = 3

/** Lines of seats in one transaction: more make it slower to answer, and not much faster a line. */
const most = 256

/** So many who wait are no rush: they are served in the order in which they came. */
const few = 16

/** Thrown through the transaction, so that what broke in the work is told from what broke at the commit. */
class BrokeInWork extends Error {
  readonly why: unknown
  constructor(why: unknown) {
    super('The work of a group broke')
    this.why = why
  }
}

const isLost = (error: unknown) => {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string }
  return /^(08|57|58|ECONN|EPIPE)/.test(code) || /^Connection terminated/.test(message)
}

const isToRepeat = (error: unknown) => /^(40001|40P01)$/.test((error as { code?: string })?.code ?? '')

type Line = (request: unknown) => Promise<unknown>

/**
 * The lines of requests that wait to be done together, one for every organisation and act.
 *
 * @param transact one transaction, run again by itself after a deadlock
 */
export function togetherOver(
  transact: (organisation: string, work: (shelves: Shelves) => Promise<unknown[]>) => Promise<unknown[]>,
): Store['together'] {
  const lines = new Map<string, Map<unknown, Line>>()

  function lineOf(organisation: string, act: GroupedAct<unknown, unknown>): Line {
    const ofOrganisation = lines.get(organisation) ?? new Map<unknown, Line>()
    lines.set(organisation, ofOrganisation)
    const known = ofOrganisation.get(act)
    if (known) return known
    const made = waitingLine<unknown, unknown>({
      lanes,
      most,
      sizeOf: act.sizeOf,
      keysOf: act.keysOf,
      ...(act.subjectOf && { apart: { subjectOf: act.subjectOf, few } }),
      serve: group =>
        transact(organisation, async shelves => {
          try {
            return await act.work(shelves, group)
          } catch (error) {
            throw isToRepeat(error) ? error : new BrokeInWork(error)
          }
        }).catch(error => {
          // An organisation that is not there is forgotten: nobody may fill the memory with names.
          if (!(error instanceof BrokeInWork)) lines.delete(organisation)
          throw error
        }),
      // Whatever broke before the commit is undone. A commit that broke may have been kept: it is never done twice.
      mayRepeat: error => error instanceof BrokeInWork && !isLost(error.why),
    })
    const line: Line = request =>
      made(request).catch(error => {
        throw error instanceof BrokeInWork ? error.why : error
      })
    ofOrganisation.set(act, line)
    return line
  }

  return (organisation, act, request) =>
    lineOf(organisation, act as GroupedAct<unknown, unknown>)(request) as never
}
