import ExcelJS from 'exceljs'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import { expect, it } from 'vitest'
import { readDocument } from '#core/reading/read-document.ts'
import { documentText } from './document-text.ts'

async function text(message: ConstructorParameters<typeof MailComposer>[0]): Promise<string> {
  const bytes = await new MailComposer({ from: 'a@example.org', to: 'b@example.org', ...message })
    .compile()
    .build()
  const answer = await documentText.textOf(new Uint8Array(bytes), 'message.eml')
  if ('refused' in answer) throw new Error(answer.refused)
  return answer.text
}

const SHEET = 'Director: Jana Kos\nCountry: Croatia\nRunning time: 98 min'
const LETTER =
  'Thank you for the kind words about the film. Our sales company has sent the new version, and these are the facts as they stand today:'

it('leaves out what a message answers, and its signature', async () => {
  expect(
    await text({
      subject: 'Re: AW: The Ferry',
      text: `${LETTER}\n${SHEET}\n\n-- \nAda Quill, Head of Sales\n\nOn Mon, 4 Mar 2024 at 10:00, Bo Reed\n<bo@example.org> wrote:\n> Director: Nobody Real\n> Running time: 120 min\n`,
    }),
  ).toBe(`The Ferry\n\n${LETTER}\n${SHEET}`)
})

it.each([
  [
    'Fwd',
    `FYI\n\n---------- Forwarded message ---------\nFrom: Ada Quill <ada@example.org>\nDate: Mon, 4 Mar 2024\nSubject: The Ferry\n\n${SHEET}\n`,
  ],
  ['Re', `See below.\n\nAm 04.03.2024 um 10:00 schrieb Ada Quill:\n> ${SHEET.replaceAll('\n', '\n> ')}\n`],
])('keeps what it only hands on (%s)', async (mark, body) => {
  const own = await text({ subject: `${mark}: The Ferry`, text: body })
  expect(own).toMatch(/^The Ferry\n\n(?:FYI|See below\.)\n\nDirector: Jana Kos\nCountry: Croatia/)
})

it('reads the HTML part where the plain one says nothing', async () => {
  const own = await text({
    subject: 'The Ferry',
    text: 'Please enable HTML.',
    html: `<p>${LETTER}</p><table><tr><td>Director</td><td>Jana Kos</td></tr></table>`,
  })
  expect(own).toContain('Director\tJana Kos')
})

it('reads the documents that it brings: one under a short message stands for it', async () => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Films').addRows([
    ['Title', 'Director', 'Year'],
    ['The Ferry', 'Jana Kos', 2019],
    ['Salt', 'Maeve Corrigan', 2021],
  ])
  const attachments = [
    { filename: 'films.xlsx', content: Buffer.from(await book.xlsx.writeBuffer()) },
    { filename: 'still.png', content: Buffer.from('iVBORw0KGgo=', 'base64') },
  ]
  const short = await text({ subject: 'Our list', text: 'Please find it attached.', attachments })
  expect(readDocument(short, 'message.eml')).toMatchObject({
    kind: 'spreadsheet',
    entries: [{ facts: { title: 'The Ferry' } }, { facts: { title: 'Salt' } }],
  })
  const kit = { filename: 'kit.txt', content: SHEET }
  expect(await text({ subject: 'The Ferry', text: LETTER.repeat(4), attachments: [kit] })).toMatch(
    /Director: Jana Kos/,
  )
})
