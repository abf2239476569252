import { crc32, deflateRawSync } from 'node:zlib'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '#core/reading/read-document.ts'
import { documentText, LARGEST_FILE } from './document-text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function text(bytes: Uint8Array, name: string): Promise<string> {
  const answer = await documentText.textOf(bytes, name)
  if ('refused' in answer) throw new Error(`${name} was refused: ${answer.refused}`)
  return answer.text
}

async function refusal(bytes: Uint8Array, name: string): Promise<string> {
  const answer = await documentText.textOf(bytes, name)
  return 'refused' in answer ? answer.refused : 'taken'
}

/** A ZIP archive of the given files, deflated, claiming the size `claimed` for each where it is given. */
function zip(files: Record<string, Uint8Array>, claimed?: number): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, data] of Object.entries(files)) {
    const packed = deflateRawSync(data)
    const size = claimed ?? data.byteLength
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(20, 4)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(crc32(data), 14)
    local.writeUInt32LE(packed.byteLength, 18)
    local.writeUInt32LE(size, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    local.copy(entry, 10, 8, 26)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    locals.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.byteLength
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(list.byteLength, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...locals, list, end])
}

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`

function docx(paragraphs: readonly string[], table = ''): Uint8Array {
  const body = paragraphs.map(it => `<w:p><w:r><w:t>${it}</w:t></w:r></w:p>`).join('')
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}${table}</w:body></w:document>`
  return zip({
    '[Content_Types].xml': utf8(TYPES),
    '_rels/.rels': utf8(RELATIONS),
    'word/document.xml': utf8(document),
  })
}

describe('text of files', () => {
  it('leaves plain text as it is, so that offsets are those of the file', async () => {
    const page = '  Die Fähre\r\n\r\nRegie: Jana Kos\n'
    expect(await text(utf8(page), 'page.txt')).toBe(page)
  })

  it('takes the main part of a page of HTML, and none of its scripts', async () => {
    const html = `<!doctype html><html><head><title>Kino</title><script>var x = "Director: Nobody Real"</script></head>
      <body><nav><a>Home</a></nav><main><h1>Die Fähre</h1><p>Regie: <b>Jana Kos</b><br>Land: Kroatien</p>
      <p>${'Ein Fährmann findet ein leeres Boot. '.repeat(8)}</p></main><footer>Impressum</footer></body></html>`
    const own = await text(utf8(html), 'page.html')
    expect(own).toContain('Regie: Jana Kos\nLand: Kroatien')
    expect(own).not.toMatch(/Nobody|Home|Impressum/)
  })

  it('reads what a page states for machines as claims of its own', async () => {
    const movie = {
      '@context': 'https://schema.org',
      '@type': 'Movie',
      name: 'The Ferry',
      director: { '@type': 'Person', name: 'Jana Kos' },
      duration: 'PT1H38M',
      countryOfOrigin: 'Croatia',
    }
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(movie)}</script></head><body><p>A film.</p></body></html>`
    const { facts } = readDocument(await text(utf8(html), 'page.html'), 'page.html')
    expect(facts).toMatchObject({
      title: 'The Ferry',
      directors: ['Jana Kos'],
      minutes: 98,
      countries: ['HR'],
    })
  })

  it('reads a DOCX paragraph by paragraph', async () => {
    const own = await text(docx(['Die Fähre', 'Regie: Jana Kos', 'Kroatien 2019, 98 Min.']), 'kit.docx')
    expect(readDocument(own, 'kit.docx').facts).toMatchObject({
      title: 'Die Fähre',
      directors: ['Jana Kos'],
      year: 2019,
    })
  })

  it('reads tables of a DOCX, a row a line, names one below the other as a list', async () => {
    const cell = (...lines: string[]) =>
      `<w:tc>${lines.map(it => `<w:p><w:r><w:t>${it}</w:t></w:r></w:p>`).join('')}</w:tc>`
    const table = `<w:tbl><w:tr>${cell('Regie')}${cell('Jana Kos', 'Ivo Lim')}</w:tr><w:tr>${cell('Land')}${cell('Kroatien')}</w:tr></w:tbl>`
    const own = await text(docx(['Die Fähre'], table), 'kit.docx')
    expect(own).toMatch(/Regie\tJana Kos; Ivo Lim\nLand\tKroatien/)
  })

  it('reads a PDF', async () => {
    const pdf = NodeCompiler.create().pdf({
      mainFileContent: '= Die Fähre\n\nRegie: Jana Kos\n\nKroatien 2019, 98 Min.',
    })
    const own = await text(new Uint8Array(pdf), 'page.pdf')
    expect(readDocument(own, 'page.pdf').facts).toMatchObject({
      directors: ['Jana Kos'],
      countries: ['HR'],
      minutes: 98,
    })
  })

  it('sets each row of a table out as a film of its own', async () => {
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('Films').addRows([
      ['Title', 'Director', 'Country', 'Year', 'Running time'],
      ['The Ferry', 'Jana Kos', 'Croatia', 2019, '98 min'],
      ['Salt', 'Maeve Corrigan', 'Ireland', 2021, '102 min'],
    ])
    const sheet = await text(new Uint8Array(await workbook.xlsx.writeBuffer()), 'films.xlsx')
    const csv = await text(
      utf8(
        'Title;Director;Country;Year;Running time\n"The Ferry";Jana Kos;Croatia;2019;98 min\n"Salt";Maeve Corrigan;Ireland;2021;102 min\n',
      ),
      'films.csv',
    )
    for (const own of [sheet, csv]) {
      const { entries } = readDocument(own, 'films')
      expect(entries?.map(it => [it.facts.title, it.facts.directors?.[0], it.facts.year])).toEqual([
        ['The Ferry', 'Jana Kos', 2019],
        ['Salt', 'Maeve Corrigan', 2021],
      ])
    }
  })

  it('reads a message, subject first', async () => {
    const mail =
      'From: a@example.org\r\nSubject: The Ferry\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDirector: Jana Kos\r\n'
    expect(await text(utf8(mail), 'mail.eml')).toBe('The Ferry\n\nDirector: Jana Kos')
  })
})

describe('files that are refused', () => {
  it.each([
    [
      'a binary with the name of a text',
      () => new Uint8Array([0, 1, 2, 3, 0, 255, 254]),
      'notes.txt',
      'document-binary',
    ],
    [
      'a picture with the name of a text',
      () =>
        Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
      'still.txt',
      'document-binary',
    ],
    [
      'broken UTF-8',
      () => new Uint8Array([...utf8('Título: Fähre '), 0xe4, 0x68, 0x72, 0x65]),
      'latin.txt',
      'document-broken-encoding',
    ],
    [
      'a file beyond the limit',
      () => new Uint8Array(LARGEST_FILE + 1).fill(65),
      'big.txt',
      'document-too-large',
    ],
    ['an empty file', () => new Uint8Array(), 'empty.txt', 'document-empty'],
    ['only spaces', () => utf8(' \n\t '), 'spaces.txt', 'document-empty'],
    ['a damaged DOCX', () => docx(['x']).subarray(0, 400), 'kit.docx', 'document-unsupported'],
    ['a text program of old', () => utf8('{\\rtf1 hello}'), 'kit.rtf', 'document-unsupported'],
  ])('%s', async (_, bytes, name, code) => {
    expect(await refusal(bytes(), name)).toBe(code)
  })

  it('a DOCX that unfolds beyond reason, even if it lies about its size', async () => {
    const huge = Buffer.alloc(130 * 1024 * 1024)
    const files = {
      '[Content_Types].xml': utf8(TYPES),
      '_rels/.rels': utf8(RELATIONS),
      'word/document.xml': huge,
    }
    expect(await refusal(zip(files, 100), 'kit.docx')).toBe('document-zip-bomb')
  })
})
