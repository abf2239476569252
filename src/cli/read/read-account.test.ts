import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { explainDocument } from '#core/reading/read-document.ts'
import { Declined } from '../answer.ts'
import { explanation } from './explanation.ts'
import { gatherInputs, leftOutSentence } from './gather-inputs.ts'
import { jsonAccount } from './json-account.ts'
import { filmsTold } from './read-file.ts'
import { readableAccount } from './readable-account.ts'
import { refusalSentence } from './refusal-sentences.ts'

const programme = 'The Ferry\nDirector: Jana Kos\nCroatia 2019, 98 min\nProducers: Ana Bek, Ivo Lim\n'
const release =
  'The Ferry\nDirected by: Jana Kos\nRunning time: 1h 38min\nCountry: Croatia\nProducers: Ana Bek, Tea Mar\nIn cinemas now, book tickets\n'

const read = (path: string, text: string) => ({ path, text, ...explainDocument(text, path) })
const files = [read('a.txt', programme), read('b.txt', release)]

describe('the account of a reading', () => {
  const account = [...readableAccount(files, filmsTold(files))].join('')

  it('tells every fact with its words and place', () => {
    expect(account).toMatch(/a\.txt\n {2}programme-entry, en/)
    expect(account).toMatch(/directors +Jana Kos +“Jana Kos” +20–28/)
  })

  it('tells the one film, where documents agree and where they differ', () => {
    expect(account).toMatch(/Film: The Ferry \(2 documents\)/)
    expect(account).toMatch(/agree on[\s\S]*minutes +98 +2 documents/)
    expect(account).toMatch(/differ on[\s\S]*producers +Ana Bek, Ivo Lim +a\.txt\n +Ana Bek, Tea Mar +b\.txt/)
  })
})

describe('the account of a catalogue', () => {
  const catalogue = `${programme}\nLow Water\nDirector: Ivo Lim\nIreland 2020, 14 min\n\nSalt\nDirector: Tea Mar\nItaly 2021, 80 min\n`
  const both = [read('catalogue.txt', catalogue), read('b.txt', release)]

  it('tells every film with its words, and joins it with what other files tell of it', () => {
    const account = [...readableAccount(both, filmsTold(both))].join('')
    expect(account).toMatch(/catalogue\.txt\n {2}catalogue, en\n {2}1: The Ferry, \d+ claims\n/)
    expect(account).toMatch(/ {2}2: Low Water, \d+ claims\n[\s\S]*directors +Ivo Lim +“Ivo Lim” +\d+–\d+/)
    expect(account).toMatch(/Film 1: The Ferry \(2 documents\)/)
    expect(account).toMatch(/Film 2: Low Water \(1 documents\)[\s\S]* +directors +Ivo Lim/)
    expect(account).toMatch(/Film 3: Salt \(1 documents\)/)
  })

  it('gives every film as JSON too', () => {
    const { documents, films } = JSON.parse([...jsonAccount(both, filmsTold(both))].join(''))
    expect(documents[0].entries).toHaveLength(3)
    expect(
      films.map((it: { facts: { title: string }; documents: string[] }) => [it.facts.title, it.documents]),
    ).toEqual([
      ['The Ferry', ['catalogue.txt', 'b.txt']],
      ['Low Water', ['catalogue.txt']],
      ['Salt', ['catalogue.txt']],
    ])
  })
})

describe('the explanation of a field', () => {
  it('names the rule, the score and the reason of every reading', () => {
    expect(explanation(files, 'directors')).toMatch(
      /✓ +0\.95 +Jana Kos +label-colon +in the list; after "Director"/,
    )
    expect(explanation(files, 'composers')).toContain('no reading of composers')
  })
})

describe('inputs', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartelera-read-'))
    await mkdir(join(folder, 'inner'))
    await mkdir(join(folder, 'empty'))
    await writeFile(join(folder, 'b.txt'), release)
    await writeFile(join(folder, 'inner', 'a.txt'), programme)
    await writeFile(join(folder, '.hidden'), 'x')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('are the files of a folder, those in its folders too, hidden ones left out', async () => {
    const { inputs } = await gatherInputs([join(folder, 'b.txt'), join(folder, 'inner')])
    expect(inputs.map(it => it.name)).toEqual(['b.txt', 'a.txt'])
  })

  it('come in the order of their names, and what cannot be a document is told in one line', async () => {
    const kit = join(folder, 'kit')
    await mkdir(join(kit, 'Ö'), { recursive: true })
    for (const name of ['b.txt', 'Z.txt', 'still.JPG', '~$kit.docx', 'Ö/a.md'])
      await writeFile(join(kit, name), 'x')
    await symlink(kit, join(kit, 'round'))
    const { inputs, leftOut } = await gatherInputs([kit])
    expect(inputs.map(it => it.path.slice(kit.length + 1))).toEqual(['Z.txt', 'b.txt', 'Ö/a.md'])
    expect(leftOutSentence(leftOut)).toBe(
      `Left out, as no documents: ${join(kit, 'round')}, ${join(kit, 'still.JPG')}. Name a file itself to have it read.`,
    )
  })

  it.each([
    ['missing.txt', 'there is no such file or folder'],
    ['empty', 'the folder is empty'],
  ])('%s is declined with its name and what to do', async (name, words) => {
    const declined = await gatherInputs([join(folder, name)]).catch((error: unknown) => error)
    expect(declined).toBeInstanceOf(Declined)
    expect((declined as Declined).message).toContain(`${join(folder, name)}: ${words}`)
  })
})

describe('refused documents', () => {
  it('name the input and the remedy', () => {
    expect(refusalSentence('kit.docx', { refused: 'document-zip-bomb', about: {} })).toMatch(
      /^kit\.docx: unfolds .* Save it again/,
    )
    expect(
      refusalSentence('big.txt', {
        refused: 'document-too-large',
        about: { bytes: 31_457_280, largest: 20_971_520 },
      }),
    ).toBe('big.txt: 30 MB is too large to read. Give the part of it that tells of the film, up to 20 MB.')
  })
})
