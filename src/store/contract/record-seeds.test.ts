import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPressEntries } from '#acts/press/list-press-entries.ts'
import { showProgramme } from '#acts/programme/show-programme.ts'
import { receiveDocument } from '#acts/record/receive-document.ts'
import { showFilm } from '#acts/record/show-film.ts'
import { acceptProposal } from '#acts/timetable/accept-proposal.ts'
import { listProposals } from '#acts/timetable/list-proposals.ts'
import { releaseTimetable } from '#acts/timetable/release-timetable.ts'
import { acting, must, openProgrammeStage, type ProgrammeStage } from './programme-stage.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const there = existsSync(folder)

describe.skipIf(!there)('the four documents in ../shared/seeds (skipped where that folder is absent)', () => {
  let stage: ProgrammeStage
  const filmIds = new Set<string>()
  beforeAll(async () => {
    stage = await openProgrammeStage()
    for (const name of readdirSync(folder).sort()) {
      const bytes = new Uint8Array(readFileSync(join(folder, name)))
      const received = await receiveDocument(stage.house, acting, {
        editionId: stage.edition.id,
        name,
        bytes,
      })
      for (const id of must(received).filmIds) filmIds.add(id)
    }
  })
  afterAll(() => stage?.drop())

  const onlyFilm = async () => must(await showFilm(stage.house, acting, { filmId: [...filmIds][0]! }))

  test('they add up to one film', async () => {
    expect(filmIds.size).toBe(1)
    const { film, documents, people, credits } = await onlyFilm()
    expect(documents.map(document => document.kind)).toEqual([
      'programme-entry',
      'release',
      'interview',
      'review',
    ])
    expect(film.slug).toBe('el-gran-movimiento')
    expect(film.facts).toMatchObject({
      title: 'El Gran Movimiento',
      year: 2021,
      countries: ['BO', 'FR', 'QA', 'CH'],
      minutes: 85,
      colour: 'colour',
      languages: ['es'],
      subtitles: ['en'],
      directors: ['Kiro Russo'],
      certificate: { value: '15' },
      worldSales: ['Best Friend Forever'],
    })
    expect(film.conflicts.map(conflict => conflict.field)).toContain('producers')
    const directing = credits.filter(credit => credit.role === 'directors').map(credit => credit.personId)
    const [kiro] = people.filter(person => directing.includes(person.id))
    expect(kiro).toMatchObject({ name: 'Kiro Russo', slug: 'kiro-russo' })
    expect(kiro!.biography.en).toMatch(/Kiro Russo was born in La Paz/)
  })

  test('both stated screenings are accepted, released and public', async () => {
    const { house, edition, screens } = stage
    const { rows } = await listProposals(house, acting, { editionId: edition.id })
    expect(rows.map(row => [row.date, row.time, row.venueName, row.guestNames])).toEqual([
      ['2022-06-24', '20:45', 'kult.kino atelier', ['Kiro Russo']],
      ['2022-06-26', '15:45', 'Stadtkino Basel', ['Kiro Russo']],
    ])
    expect(rows.map(row => row.screenId)).toEqual([null, screens.stadtkino.id])
    expect(await acceptProposal(house, acting, { proposalId: rows[0]!.id })).toMatchObject({
      refused: 'wrong-value',
      about: { field: 'screenId' },
    })
    must(await acceptProposal(house, acting, { proposalId: rows[0]!.id, screenId: screens.atelier1.id }))
    must(await acceptProposal(house, acting, { proposalId: rows[1]!.id }))
    const released = must(await releaseTimetable(house, acting, { editionId: edition.id }))
    expect(released.changes.map(change => change.what)).toEqual(['added', 'added'])
    const shown = must(await showProgramme(house, acting, { editionSlug: edition.slug }))
    expect(shown.screenings.map(screening => screening.startsAt.toString())).toEqual([
      '2022-06-24T20:45:00+02:00[Europe/Zurich]',
      '2022-06-26T15:45:00+02:00[Europe/Zurich]',
    ])
    expect(shown.films.map(film => film.facts.title)).toEqual(['El Gran Movimiento'])
    expect(shown.guests).toMatchObject([{ name: 'Kiro Russo', role: 'directors' }])
  })

  test('the interview and the review wait as press entries, under their headlines', async () => {
    const { rows } = await listPressEntries(stage.house, acting, { editionId: stage.edition.id })
    const byKind = rows.toSorted((one, other) => one.kind.localeCompare(other.kind))
    expect(byKind.map(row => [row.kind, row.title.slice(0, 22), row.published])).toEqual([
      ['interview', 'The Escape of the Soul', false],
      ['review', '“El Gran Movimiento” I', false],
    ])
  })
})
