import { afterAll, beforeAll, expect, test } from 'vitest'
import { createScreen } from '#acts/programme/create-screen.ts'
import { createVenue } from '#acts/programme/create-venue.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { removeDocument } from '#acts/record/remove-document.ts'
import { restoreDocument } from '#acts/record/restore-document.ts'
import { acceptProposal } from '#acts/timetable/accept-proposal.ts'
import { declineProposal } from '#acts/timetable/decline-proposal.ts'
import { listProposals } from '#acts/timetable/list-proposals.ts'
import { removeScreening } from '#acts/timetable/remove-screening.ts'
import { restoreScreening } from '#acts/timetable/restore-screening.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

let stage: ProgrammeStage
beforeAll(async () => {
  stage = await openProgrammeStage()
})
afterAll(() => stage?.drop())

const receive = async (name: string, text: string) => {
  const bytes = new TextEncoder().encode(text)
  return must(await receiveDocument(stage.house, acting, { editionId: stage.edition.id, name, bytes }))
}
const proposals = async () => (await listProposals(stage.house, acting, { editionId: stage.edition.id })).rows

const listing = `Der Salzweg

Running time: 92 min

Saturday 25.06.2022 18:00 Neues Kino

In presence of the director
`

// docs/rules/releases.md#stated-screenings
test('a proposal knows the venue and the guest as soon as the house knows them', async () => {
  const { house } = stage
  await receive('listing.txt', listing)
  expect(await proposals()).toMatchObject([{ screenId: null, guestNames: [], state: 'open' }])
  const venue = must(await createVenue(house, acting, { name: 'Neues Kino', country: 'CH' }))
  const screen = must(await createScreen(house, acting, { venueId: venue.id, name: 'Saal', capacity: 60 }))
  await receive('credits.txt', 'Der Salzweg\n\nDirector: Ilse Vandermeer\nYear: 2021\nCountry: Belgium\n')
  expect(await proposals()).toMatchObject([{ screenId: screen.id, guestNames: ['Ilse Vandermeer'] }])
})

test('what two documents state is one proposal, and outlives the loss of one of them', async () => {
  const { house } = stage
  const before = await proposals()
  const second = await receive(
    'second.txt',
    'Der Salzweg\n\nDirector: Ilse Vandermeer\n\nSaturday 25.06.2022 18:00 Neues Kino\nSunday 26.06.2022 12:00 Stadtkino Basel\n',
  )
  const both = await proposals()
  expect(both.map(row => [row.date, row.documentName])).toEqual([
    ['2022-06-25', 'listing.txt'],
    ['2022-06-26', 'second.txt'],
  ])
  const first = before[0]!.documentId
  must(await removeDocument(house, acting, { documentId: first }))
  expect((await proposals()).map(row => [row.date, row.documentName])).toEqual([
    ['2022-06-25', 'second.txt'],
    ['2022-06-26', 'second.txt'],
  ])
  must(await restoreDocument(house, acting, { documentId: first }))
  expect(await proposals()).toHaveLength(2)
  must(await removeDocument(house, acting, { documentId: second.documentId }))
  expect((await proposals()).map(row => row.date)).toEqual(['2022-06-25'])
})

test('taking away the screening opens its proposal again; bringing it back accepts it', async () => {
  const { house } = stage
  const [proposal] = await proposals()
  const proposalId = proposal!.id
  const state = async () => (await proposals())[0]!.state
  const { screening } = must(await acceptProposal(house, acting, { proposalId }))
  expect(await declineProposal(house, acting, { proposalId })).toMatchObject({ refused: 'in-use' })
  must(await removeScreening(house, acting, { screeningId: screening.id }))
  expect(await state()).toBe('open')
  must(await restoreScreening(house, acting, { screeningId: screening.id }))
  expect(await state()).toBe('accepted')
  must(await removeScreening(house, acting, { screeningId: screening.id }))
  must(await declineProposal(house, acting, { proposalId }))
  expect(await state()).toBe('declined')
  must(await declineProposal(house, acting, { proposalId, declined: false }))
  expect(await state()).toBe('open')
})
