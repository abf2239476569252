import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '#core/film/claim.ts'
import { readDocument } from '#core/reading/read-document.ts'
import { documentText } from './document-text.ts'

async function read(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const answer = await documentText.textOf(bytes, name)
  if ('refused' in answer) throw new Error(`${name} was refused: ${answer.refused}`)
  const document = readDocument(answer.text, name)
  for (const { start, end, quote } of (document.entries ?? [document]).flatMap(it => it.claims))
    expect(answer.text.slice(start, end)).toBe(quote)
  return document
}

const csv = (text: string, name = 'films.csv') => read(new TextEncoder().encode(text), name)
const films = (document: ReadDocument) => (document.entries ?? [document]).map(it => it.facts)

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook()
  fill(book)
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** Columns of an export of submissions: the sender's own country stands beside that of the film. */
const SUBMISSIONS = [
  'Project Title,Project Title (Original Language),Submission Date,Tracking Number,Submission Status,Judging Status,Rating,First Name,Last Name,Email,City,State,Postal Code,Country,Synopsis,Duration,Country of Origin,Country of Filming,Language,Completion Date,Production Budget,Project Type,Genres,Shooting Format,Aspect Ratio,Film Color,Student Project,First-time Filmmaker,Directors,Writers,Producers,Key Cast,Screenings / Awards',
  '"The Ferry, Again",Trajekt,"January 4, 2024",FF0012,In Consideration,Undecided,8,Ada,Quill,ada@example.org,Toronto,Ontario,M5V,Canada,"A ferryman finds an empty boat, and keeps it.",01:38:30,"Croatia, Slovenia",Norway,"Croatian, English","November 3, 2023",20000 USD,"Documentary, Feature","Drama, Mystery",4K,2.39:1,Black & White and Color,No,Yes,"Jana Kos, Ivo Lim",Jana Kos,Ana Bek,"Mila Horvat ""Marta"", Tin Babić ""The Ferryman""","Best Film, Somewhere 2023"',
  '"Salt",,"January 9, 2024",FF0013,Selected,Undecided,6.5,Bo,Reed,bo@example.org,Cork,Cork,T12,Ireland,,00:14:30,Ireland,Ireland,English,"May 1, 2022",,Short,Comedy,Digital,16:9,Color,No,No,Maeve Corrigan,"Maeve Corrigan, Tom Fell",,,',
].join('\r\n')

describe('a table of films', () => {
  it('an export of submissions, whose columns about sender and jury state nothing of the film', async () => {
    const document = await csv(SUBMISSIONS)
    expect(document.kind).toBe('spreadsheet')
    expect(films(document)).toEqual([
      {
        title: 'The Ferry, Again',
        originalTitle: 'Trajekt',
        synopsis: 'A ferryman finds an empty boat, and keeps it.',
        minutes: 98,
        countries: ['HR', 'SI'],
        languages: ['hr', 'en'],
        year: 2023,
        genres: ['Drama', 'Mystery'],
        colour: 'both',
        directors: ['Jana Kos', 'Ivo Lim'],
        writers: ['Jana Kos'],
        producers: ['Ana Bek'],
        cast: ['Mila Horvat', 'Tin Babić'],
      },
      {
        title: 'Salt',
        minutes: 14,
        countries: ['IE'],
        languages: ['en'],
        year: 2022,
        genres: ['Comedy'],
        colour: 'colour',
        directors: ['Maeve Corrigan'],
        writers: ['Maeve Corrigan', 'Tom Fell'],
      },
    ])
  })

  it('headings in other languages, cells with several lines, and the mark that tells the separator', async () => {
    const document = await csv(
      'sep=;\nFilmtitel;Originaltitel;Regie;Produktionsland;Jahr;Dauer (Min.);Sprachen;Untertitel;Kamera\n' +
        'Die Fähre;Trajekt;"Jana Kos\nIvo Lim";Kroatien / Slowenien;2023;98;Kroatisch;Englisch;Ana Bek\n',
    )
    expect(films(document)).toEqual([
      {
        title: 'Die Fähre',
        originalTitle: 'Trajekt',
        directors: ['Jana Kos', 'Ivo Lim'],
        countries: ['HR', 'SI'],
        year: 2023,
        minutes: 98,
        languages: ['hr'],
        subtitles: ['en'],
        cinematographers: ['Ana Bek'],
      },
    ])
  })

  it.each([
    [
      'tabs, without a name that says so',
      'Titre\tRéalisation\tPays\tAnnée\nLe Bac\tJana Kos\tCroatie\t2023\n',
      'liste.txt',
    ],
    [
      'a stray quotation mark',
      'Titre;Réalisation;Pays;Année;Notes\nLe Bac;Jana Kos;Croatie;2023;12" x "a\n',
      'liste.csv',
    ],
    [
      'a title above the headings',
      'Sélection 2024;;;\n;;;\nTitre;Réalisation;Pays;Année\nLe Bac;Jana Kos;Croatie;2023\n',
      'liste.csv',
    ],
    [
      'a sheet about one film, labels in its first column',
      'Titre;Le Bac\nRéalisation;Jana Kos\nPays;Croatie\nAnnée;2023\n',
      'fiche.csv',
    ],
  ])('%s', async (_, text, name) => {
    const document = await csv(text, name)
    expect(document.kind).toBe('spreadsheet')
    expect(films(document)).toEqual([
      { title: 'Le Bac', directors: ['Jana Kos'], countries: ['HR'], year: 2023 },
    ])
  })

  it('dates, lengths and numbers as a workbook stores them, rows of several sheets, hidden ones left out', async () => {
    const bytes = await workbook(book => {
      const first = book.addWorksheet('Features')
      first.addRow(['Programme 2024'])
      first.addRow([])
      first.addRow(['Title', 'Director(s)', 'Completion Date', 'Running Time', 'Country'])
      first.addRow(['The Ferry', 'Jana Kos', new Date('2023-11-03'), 98 / 1440, 'Croatia'])
      first.getCell('D4').numFmt = 'h:mm:ss'
      first.addRow(['FOCUS ON IRELAND'])
      first.addRow([
        'Salt',
        'Maeve Corrigan',
        2022,
        { formula: '60+42', result: 102 },
        { richText: [{ text: 'Ire' }, { text: 'land' }] },
      ])
      book.addWorksheet('Shorts').addRows([
        ['Film', 'Regie', 'Minuten'],
        ['Tide', 'Ivo Lim', 14.5],
      ])
      book.addWorksheet('Old', { state: 'hidden' }).addRows([
        ['Film', 'Regie'],
        ['Gone', 'Nobody Real'],
      ])
    })
    const document = await read(bytes, 'films.xlsx')
    expect(films(document)).toEqual([
      { title: 'The Ferry', directors: ['Jana Kos'], year: 2023, minutes: 98, countries: ['HR'] },
      { title: 'Salt', directors: ['Maeve Corrigan'], year: 2022, minutes: 102, countries: ['IE'] },
      { title: 'Tide', directors: ['Ivo Lim'], minutes: 14 },
    ])
  })

  it('a sheet of screenings: the rows of one film are one film, wherever they stand', async () => {
    const bytes = await workbook(book => {
      const sheet = book.addWorksheet('Timetable')
      sheet.addRow(['Date', 'Time', 'Venue', 'Film', 'Director'])
      sheet.addRow([
        new Date('2024-03-01'),
        new Date('1899-12-30T19:30:00Z'),
        'Kino Xenix',
        'The Ferry',
        'Jana Kos',
      ])
      sheet.addRow([new Date('2024-03-01'), '21:00', 'Filmpodium', 'Salt', 'Maeve Corrigan'])
      sheet.addRow([new Date('2024-03-02'), '18:15', 'Filmpodium', 'The Ferry', 'Jana Kos'])
      sheet.getCell('B2').numFmt = 'hh:mm'
    })
    const document = await read(bytes, 'timetable.xlsx')
    expect(films(document)).toEqual([
      {
        title: 'The Ferry',
        directors: ['Jana Kos'],
        screenings: [
          { date: '2024-03-01', time: '19:30', venue: 'Kino Xenix' },
          { date: '2024-03-02', time: '18:15', venue: 'Filmpodium' },
        ],
      },
      {
        title: 'Salt',
        directors: ['Maeve Corrigan'],
        screenings: [{ date: '2024-03-01', time: '21:00', venue: 'Filmpodium' }],
      },
    ])
  })

  it('columns in any order: the venue before the date is that of its row', async () => {
    const document = await csv(
      'Venue,Film,Date,Time\nKino Xenix,The Ferry,2024-03-01,19:30\nFilmpodium,The Ferry,2024-03-02,18:15\n',
    )
    expect(films(document)).toEqual([
      {
        title: 'The Ferry',
        screenings: [
          { date: '2024-03-01', time: '19:30', venue: 'Kino Xenix' },
          { date: '2024-03-02', time: '18:15', venue: 'Filmpodium' },
        ],
      },
    ])
  })

  it('a table of something else is set out row by row', async () => {
    const answer = await documentText.textOf(
      new TextEncoder().encode('Sponsor,Amount\nBakery,200\n'),
      'money.csv',
    )
    expect(answer).toEqual({ text: 'Sponsor\tAmount\nBakery\t200', mediaType: 'text/csv' })
  })
})
