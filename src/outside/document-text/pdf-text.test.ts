import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { expect, it } from 'vitest'
import { readDocument } from '#core/reading/read-document.ts'
import { documentText } from './document-text.ts'
import { textOfPlaced } from './placed-lines.ts'

const made = (mainFileContent: string) => new Uint8Array(NodeCompiler.create().pdf({ mainFileContent }))

async function text(bytes: Uint8Array): Promise<string> {
  const answer = await documentText.textOf(bytes, 'kit.pdf')
  return 'refused' in answer ? answer.refused : answer.text
}

const KIT = `
#set page(width: 400pt, height: 600pt)
#set text(size: 10pt, hyphenate: false, lang: "en")
= The Ferry
A film by Jana Kos

#table(columns: (110pt, 1fr), stroke: none,
  [Director], [Jana Kos], [Country], [Croatia], [Running time], [98 min], [Cast], [Mila Horvat, Tin Babić])

#columns(2)[
A ferryman finds an extraordi- \\
narily empty boat on the river one \\
morning, officially ties it to his own \\
and waits for somebody to come, \\
and ask. Nobody does, and winter \\
is uncomfortably near.
#colbreak()
Director's note: The river kept coming back to me, and with it a childhood full of unanswered questions about boats.
]`

it('a press kit with a table, two columns and words that line ends break', async () => {
  const own = await text(made(KIT))
  expect(own).toMatch(/^# The Ferry/)
  expect(own).toMatch(/Director\tJana Kos/)
  expect(own.replace(/\n/g, ' ')).toContain(
    'finds an extraordinarily empty boat on the river one morning, officially ties it',
  )
  expect(own).toMatch(/A ferryman [^\n]{140,} near\./)
  expect(readDocument(own, 'kit.pdf').facts).toMatchObject({
    title: 'The Ferry',
    directors: ['Jana Kos'],
    countries: ['HR'],
    minutes: 98,
    cast: ['Mila Horvat', 'Tin Babić'],
  })
})

it('columns that a program wrote line by line are read one after the other, ligatures as letters', () => {
  const left = [
    'A ferryman ﬁnds an empty boat on the',
    'river one morning, ties it to his own',
    'and waits for Jean-',
    'Luc to come and ask for it.',
  ]
  const right = [
    'The river kept coming back to me, and',
    'with it a childhood full of questions',
    'about boats that nobody had ever an-',
    'swered, not even my grandmother.',
  ]
  const words = left.flatMap((it, at) => [
    { text: it, x: 40, y: 700 - at * 12, width: it.length * 5, size: 10 },
    { text: right[at]!, x: 300, y: 700 - at * 12, width: right[at]!.length * 5, size: 10 },
  ])
  const own = textOfPlaced(words)
  expect(own).toMatch(
    /A ferryman finds an empty boat on the river one morning, ties it to his own and waits for Jean-Luc/,
  )
  expect(own).toMatch(/that nobody had ever answered, not even my grandmother\.$/)
  expect(own.indexOf('ask for it')).toBeLessThan(own.indexOf('The river'))
})

it('a scanned page and a locked file are told apart from a damaged one', async () => {
  expect(await text(made('#rect(width: 100pt, height: 100pt)'))).toBe('document-scanned')
  expect(await text(new TextEncoder().encode('%PDF-1.7\nnothing of a file'))).toBe('document-unsupported')
  expect(await text(locked())).toBe('document-locked')
})

/** A small file under the standard security handler, whose key no password that we try opens. */
function locked(): Uint8Array {
  const key = 'ab'.repeat(32)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`,
  ]
  let body = '%PDF-1.4\n'
  const places = objects.map((it, at) => {
    const place = body.length
    body += `${at + 1} 0 obj\n${it}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = body.length
  body += `xref\n0 5\n0000000000 65535 f \n${places.join('')}trailer\n<< /Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [<${key}> <${key}>] >>\nstartxref\n${table}\n%%EOF`
  return new TextEncoder().encode(body)
}
