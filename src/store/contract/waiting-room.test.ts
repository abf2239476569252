import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimMailbox } from '#acts/audience/claim-mailbox.ts'
import { giveMailboxBack } from '#acts/audience/give-mailbox-back.ts'
import { endWaitingRoom } from '#acts/opening/end-waiting-room.ts'
import { enterShop } from '#acts/opening/enter-shop.ts'
import { joinWaitingRoom } from '#acts/opening/join-waiting-room.ts'
import { openSaleDraws } from '#acts/opening/open-sale-draws.ts'
import { setWaitingRoom } from '#acts/opening/set-waiting-room.ts'
import { showDraw } from '#acts/opening/show-draw.ts'
import { showPlace } from '#acts/opening/show-place.ts'
import { showWaitingRoom } from '#acts/opening/show-waiting-room.ts'
import { askQuestion } from '#acts/record/ask-question.ts'
import { checkDraw } from '#core/boxoffice/opening/draw.ts'
import { provesWork } from '#core/boxoffice/opening/room-secrets.ts'
import { connect } from '../connect.ts'
import { storeOver } from '../store.ts'
import type { HouseTables } from '../tables/house.ts'
import type { OrganisationTables } from '../tables/organisation.ts'
import { acting, must, openStage, refused, type Stage } from './box-office-stage.ts'

let stage: Stage
beforeEach(async () => {
  stage = await openStage()
})
afterEach(() => stage.database.drop())

const rules = { places: 2, seconds: 30, doorsMinutes: 60, visitMinutes: 15, placesPerAddress: 5, workBits: 8 }
const inMinutes = (minutes: number) => stage.house.clock.now().add({ minutes })
const room = () => ({ editionId: stage.editionId })
const open = async (change: Partial<typeof rules> = {}) =>
  must(await setWaitingRoom(stage.house, acting, { ...room(), opensAt: inMinutes(30), ...rules, ...change }))

/** Another process of the house, on the same database. */
function otherProcess() {
  const connection = connect<HouseTables, OrganisationTables>(stage.database.connectionString)
  return { house: { ...stage.house, store: storeOver(connection) }, close: () => connection.close() }
}

function work(question: string): string {
  for (let number = 0; ; number++)
    if (provesWork(question, String(number), rules.workBits)) return String(number)
}

let addresses = 0
async function come(
  wish: { token?: string; address?: string; isWithoutWork?: boolean } = {},
  house = stage.house,
) {
  addresses += 1
  const { question } = must(await askQuestion(house, acting, room()))
  if (wish.isWithoutWork) stage.advance({ seconds: 61 })
  return joinWaitingRoom(house, acting, {
    ...room(),
    token: wish.token,
    question,
    work: wish.isWithoutWork ? undefined : work(question),
    address: wish.address ?? `10.0.0.${addresses}`,
  })
}
const comes = async (...wish: Parameters<typeof come>) => must(await come(...wish)).token
const place = async (token: string, house = stage.house) =>
  must(await showPlace(house, acting, { ...room(), token })).place!

describe('the draw (docs/rules/waiting-room.md#the-draw)', () => {
  test('is made by exactly one of two processes whose jobs come at the same moment', async () => {
    await open()
    for (let person = 0; person < 3; person++) await comes()
    stage.advance({ minutes: 30 })
    const other = otherProcess()
    const jobs = [stage.house, other.house, stage.house, other.house, other.house, stage.house]
    const answers = await Promise.all(jobs.map(house => openSaleDraws(house, acting)))
    expect(answers.map(answer => answer.people).sort()).toEqual([0, 0, 0, 0, 0, 3])
    expect(await openSaleDraws(other.house, acting)).toMatchObject({ draws: 0 })
    await other.close()
  })

  test('is made by whoever looks first, a visitor or a job, and can be checked', async () => {
    const { commitment } = await open()
    const tokens = [await comes(), await comes(), await comes(), await comes(), await comes()]
    expect(await showDraw(stage.house, acting, room())).toMatchObject({ commitment, seed: null, order: [] })
    expect((await place(tokens[0]!)).standing).toEqual({ state: 'before-draw' })
    stage.advance({ minutes: 30 })
    const other = otherProcess()
    const answers = await Promise.all([
      openSaleDraws(stage.house, acting),
      openSaleDraws(other.house, acting),
      showWaitingRoom(other.house, acting, room()),
      openSaleDraws(other.house, acting),
      come({}, other.house),
      openSaleDraws(stage.house, acting),
    ])
    const drawn = answers.filter(answer => 'draws' in answer).reduce((sum, answer) => sum + answer.draws, 0)
    expect(drawn).toBeLessThanOrEqual(1)
    const draw = must(await showDraw(other.house, acting, room()))
    expect(draw.order).toHaveLength(5)
    expect(checkDraw(draw, commitment)).toBeUndefined()
    const places = await Promise.all(tokens.map(token => place(token, other.house)))
    expect(places.map(each => each.place).sort()).toEqual([1, 2, 3, 4, 5])
    for (const each of places) expect(draw.order[each.place! - 1]).toBe(each.id)
    expect(await place(must(answers[4] as Awaited<ReturnType<typeof come>>).token)).toMatchObject({
      place: 6,
    })
    await other.close()
  })

  test('loses nobody who came before the hour, while others draw', async () => {
    await open({ placesPerAddress: 100 })
    const came = await Promise.all(Array.from({ length: 20 }, () => comes()))
    stage.advance({ minutes: 30 })
    const late = await Promise.all([
      openSaleDraws(stage.house, acting),
      ...Array.from({ length: 10 }, () => comes()),
    ])
    const tokens = [...came, ...(late.slice(1) as string[])]
    const places = await Promise.all(tokens.map(token => place(token)))
    expect(new Set(places.map(each => each.place)).size).toBe(30)
    expect(Math.max(...places.slice(0, 20).map(each => each.place!))).toBe(20)
  })

  test('cannot be made again, and no place can be changed or taken away, whoever writes', async () => {
    await open()
    await comes()
    stage.advance({ minutes: 30 })
    await openSaleDraws(stage.house, acting)
    await expect(stage.query(sql`update waiting_room set drawn_at = null`)).rejects.toThrow('made once')
    await expect(stage.query(sql`update waiting_room set seed = sha256(seed)`)).rejects.toThrow()
    await expect(stage.query(sql`update waiting_place set place = 9`)).rejects.toThrow('given once')
    await expect(stage.query(sql`delete from waiting_place`)).rejects.toThrow('taken out')
    expect(refused(await setWaitingRoom(stage.house, acting, { ...room(), opensAt: inMinutes(60) }))).toBe(
      'draw-made',
    )
  })
})

describe('the line (docs/rules/waiting-room.md#the-line)', () => {
  test('keeps its places over a restart, and lets in at the pace that the house sets', async () => {
    await open()
    const tokens = [await comes(), await comes(), await comes(), await comes(), await comes()]
    stage.advance({ minutes: 30 })
    await openSaleDraws(stage.house, acting)
    const before = await Promise.all(tokens.map(token => place(token)))
    const restarted = otherProcess()
    expect(await Promise.all(tokens.map(token => place(token, restarted.house)))).toEqual(before)
    const states = async () => {
      const now = await Promise.all(tokens.map(token => place(token, restarted.house)))
      return now.sort((one, next) => one.place! - next.place!).map(each => each.standing.state)
    }
    expect(await states()).toEqual(['turn', 'turn', 'waiting', 'waiting', 'waiting'])
    must(await setWaitingRoom(restarted.house, acting, { ...room(), places: 1, seconds: 60 }))
    stage.advance({ seconds: 61 })
    expect(await states()).toEqual(['turn', 'turn', 'turn', 'waiting', 'waiting'])
    must(await setWaitingRoom(restarted.house, acting, { ...room(), places: 0 }))
    stage.advance({ minutes: 14 })
    expect(await states()).toEqual(['over', 'over', 'turn', 'waiting', 'waiting'])
    await restarted.close()
  })

  test('lets nobody into the shop before their turn or after it, and everybody once it is ended', async () => {
    const enter = async (token?: string) =>
      refused(await enterShop(stage.house, acting, { ...room(), token }))
    expect(await enter()).toBeUndefined()
    await open({ places: 1 })
    const tokens = [await comes(), await comes()]
    stage.advance({ minutes: 30 })
    expect(await enter(tokens[0])).toBe('wait-your-turn')
    await openSaleDraws(stage.house, acting)
    expect((await Promise.all(tokens.map(enter))).sort()).toEqual(['wait-your-turn', undefined])
    expect(await enter()).toBe('wait-your-turn')
    expect(await enter(`${tokens[0]}x`)).toBe('wait-your-turn')
    stage.advance({ minutes: 16 })
    expect(await Promise.all(tokens.map(enter))).toEqual(['visit-over', 'visit-over'])
    const again = await comes({ token: tokens[0]! })
    expect(again).not.toBe(tokens[0])
    expect(await enter(again)).toBeUndefined()
    must(await endWaitingRoom(stage.house, acting, room()))
    expect(await enter()).toBeUndefined()
  })
})

describe('coming in (docs/rules/waiting-room.md#coming-in)', () => {
  test('is open from the doors on, and gives one place a browser', async () => {
    await open({ doorsMinutes: 10 })
    const early = await come()
    expect(early).toEqual({
      refused: 'waiting-room-closed',
      about: { opensAt: inMinutes(20).toString() },
    })
    stage.advance({ minutes: 20 })
    const token = await comes()
    expect(await comes({ token })).toBe(token)
    expect(must(await showWaitingRoom(stage.house, acting, room())).people).toBe(1)
  })

  test('costs work or a minute, once a question', async () => {
    await open()
    const { question } = must(await askQuestion(stage.house, acting, room()))
    const answer = { ...room(), token: undefined, question, address: '10.1.0.1' }
    const join = (change: { work?: string; question?: string }) =>
      joinWaitingRoom(stage.house, acting, { work: undefined, ...answer, ...change })
    expect(await join({})).toEqual({ refused: 'wait-a-minute', about: { seconds: 60 } })
    expect(refused(await join({ work: 'none' }))).toBe('question-wrong')
    expect(refused(await join({ question: `${question}x`, work: '1' }))).toBe('question-wrong')
    must(await join({ work: work(question) }))
    expect(refused(await join({ work: work(question) }))).toBe('question-wrong')
    must(await come({ isWithoutWork: true }))
  })

  test('is counted by address for an hour; the address is hidden and then forgotten', async () => {
    await open({ placesPerAddress: 4 })
    const address = '192.0.2.7'
    for (let times = 0; times < 3; times++) must(await come({ address, isWithoutWork: true }))
    expect(refused(await come({ address, isWithoutWork: true }))).toBe('too-many-places')
    must(await come({ address }))
    expect(refused(await come({ address }))).toBe('too-many-places')
    must(await come({ address: '192.0.2.8' }))
    const kept = () =>
      stage.query(sql<{ text: string }>`
        select encode(came_from, 'escape') as text from waiting_place where came_from is not null`)
    expect((await kept()).some(row => row.text.includes('192'))).toBe(false)
    stage.advance({ minutes: 61 })
    await openSaleDraws(stage.house, acting)
    expect(await kept()).toEqual([])
    must(await come({ address }))
  })
})

describe('one person, one place (docs/rules/waiting-room.md#one-person-one-place)', () => {
  test('a mailbox buys from one place, and a place for one mailbox', async () => {
    await open({ places: 10 })
    const [one = '', other = ''] = [await comes(), await comes()]
    stage.advance({ minutes: 30 })
    await openSaleDraws(stage.house, acting)
    const claim = (token: string, email: string) =>
      claimMailbox(stage.house, acting, { ...room(), token, email, basket: '' })
    expect(await claim(one, 'nayra@example.org')).toEqual({ isNew: true })
    expect(await claim(one, 'Nayra@example.org')).toEqual({ isNew: false })
    expect(refused(await claim(other, 'nayra+two@example.org'))).toBe('mailbox-has-place')
    expect(refused(await claim(one, 'wara@example.org'))).toBe('place-has-mailbox')
    expect(await claim(other, 'wara@example.org')).toEqual({ isNew: true })
    await giveMailboxBack(stage.house, acting, { ...room(), email: 'wara@example.org' })
    expect(await claim(other, 'luc@example.org')).toEqual({ isNew: true })
    // Whoever comes again once their turn is over stands behind everybody, and may buy again.
    stage.advance({ minutes: 16 })
    expect(await claim(await comes(), 'nayra@example.org')).toEqual({ isNew: false })
    expect(refused(await claim('nobody', 'ana@example.org'))).toBe('wait-your-turn')
  })
})
