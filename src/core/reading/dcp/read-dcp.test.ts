import { describe, expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'

const LISTING = `Playlist of screen 2
NorthLight_FTR_F_NO-EN_INT-TD_51_2K_NULL_20250203_NULL_SMPTE_OV   01:41:40   94 GB
NorthLight_FTR_F_NO-DE_DE-12_51_2K_NULL_20250210_NULL_SMPTE_VF   01:41:40   2 GB
HouseRules_POL_F_XX-XX_INT_51_2K_NULL_20240101_NULL_SMPTE_OV
SaltHarvest_TLR-1_F_ES-XX_ES_51_2K_NULL_20250110_NULL_SMPTE_OV   00:02:10
SaltHarvest_FTR_C_ES-EN_US-PG13_51_4K_NULL_20250110_NULL_SMPTE_OV   02:02:31
`

describe('a listing of content titles', () => {
  const read = readDocument(LISTING, 'server.txt')

  it('is a DCP document with a film for each title, its versions taken together', () => {
    expect(read.kind).toBe('dcp')
    expect(read.entries?.map(it => it.facts)).toEqual([
      {
        title: 'North Light',
        languages: ['no'],
        subtitles: ['en', 'de'],
        minutes: 102,
        certificate: { system: 'FSK', value: '12' },
      },
      {
        title: 'Salt Harvest',
        languages: ['es'],
        subtitles: ['en'],
        minutes: 123,
        certificate: { system: 'MPA', value: 'PG-13' },
      },
    ])
  })

  it('quotes the very parts of the names', () => {
    const claims = read.entries!.flatMap(it => it.claims)
    for (const { start, end, quote } of claims) expect(LISTING.slice(start, end)).toBe(quote)
    expect(claims.map(it => it.quote)).toEqual(
      expect.arrayContaining(['NorthLight', 'NO', 'DE-12', '02:02:31']),
    )
  })
})

it('names on one line are films of stretches that do not meet', () => {
  const line =
    'NorthLight_FTR_F_NO-EN_INT_51_2K_NULL_20250203_NULL_SMPTE_OV SaltHarvest_FTR_C_ES-EN_INT_51_4K_NULL_20250110_NULL_SMPTE_OV'
  const [one, two] = readDocument(line, 'server.txt').entries!
  expect(one!.end).toBeLessThanOrEqual(two!.start)
  for (const { start, end, claims } of [one!, two!])
    for (const it of claims) expect(it.start >= start && it.end <= end).toBe(true)
})

it('a page that names one package in passing stays the page that it is', () => {
  const page = `North Light\n\nDirector: Ingrid Moen\nYear: 2025\nCountry: Norway\nRunning time: 102 min\n\nCopy: NorthLight_FTR_F_NO-EN_INT-TD_51_2K_NULL_20250203_NULL_SMPTE_OV\n`
  const read = readDocument(page, 'page.txt')
  expect(read.kind).not.toBe('dcp')
  expect(read.facts.directors).toEqual(['Ingrid Moen'])
})

it('a composition without a conventional name is titled as people wrote it', () => {
  const read = readDocument(
    'Composition playlist\nContent title: North Light\nRunning time: 102 min',
    'cpl.xml',
  )
  expect(read).toMatchObject({ kind: 'dcp', facts: { title: 'North Light', minutes: 102 } })
})
