import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import type { Message } from '#acts/ports/mailer.ts'
import { mailer } from './mail.ts'

const message: Message = {
  id: '0b9d1f7e-0000-4000-8000-000000000001',
  from: { name: 'Festival Ñandú' },
  to: { name: 'Wara Cárdenas, Łucja', address: 'wara@example.org' },
  subject: 'Tus entradas · «El Gran Movimiento»',
  text: 'Hola',
  html: '<p>Hola</p>',
  language: 'es',
  attachments: [
    { name: 'tickets.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([37, 80, 68, 70]) },
  ],
}

const afterwards: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const step of afterwards.splice(0)) await step()
})

interface Post {
  url: string
  received: { from: string; to: string[]; email: Email }[]
}

/** A real SMTP server on a free port, which refuses whoever `refuses` names. */
async function postOffice(refuses: string[] = []): Promise<Post> {
  const received: Post['received'] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      done(refuses.includes(address) ? new Error('No such mailbox here') : null)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', part => parts.push(part))
      stream.on('end', async () => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(each => each.address),
          email: await PostalMime.parse(Buffer.concat(parts)),
        })
        done()
      })
    },
  })
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  afterwards.push(() => new Promise<void>(closed => server.close(closed)))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `smtp://127.0.0.1:${port}`, received }
}

/** As reports bring it back. */
const token = message.id.replaceAll('-', '')

const settings = { from: 'Cartelera <tickets@festival.example>', folder: '/nowhere' }

describe('through a mail server', () => {
  test('everything arrives: names of every script, both texts, the attachment, whose letter it is', async () => {
    const { url, received } = await postOffice()
    const posted = await mailer({ ...settings, smtpUrl: url }).post(message)
    expect(posted.posted).toBe('server')
    const [{ email, from, to }] = received as [Post['received'][number]]
    expect({ from, to }).toEqual({ from: 'tickets@festival.example', to: ['wara@example.org'] })
    expect(email.from).toMatchObject({ name: 'Festival Ñandú', address: 'tickets@festival.example' })
    expect(email.to?.[0]).toMatchObject({ name: 'Wara Cárdenas, Łucja', address: 'wara@example.org' })
    expect(email.subject).toBe(message.subject)
    expect(email.text?.trim()).toBe('Hola')
    expect(email.html?.trim()).toBe('<p>Hola</p>')
    expect(email.messageId).toBe(`<${token}@festival.example>`)
    expect(email.attachments[0]).toMatchObject({ filename: 'tickets.pdf', mimeType: 'application/pdf' })
    expect(email.headers.find(header => header.key === 'auto-submitted')?.value).toBe('auto-generated')
  })

  test('reports come back to an address that tells which letter they are about', async () => {
    const { url, received } = await postOffice()
    await mailer({ ...settings, smtpUrl: url, bounces: 'returns@festival.example' }).post(message)
    const [{ email, from, to }] = received as [Post['received'][number]]
    expect({ from, to }).toEqual({ from: `returns+${token}@festival.example`, to: ['wara@example.org'] })
    expect(email.from?.address).toBe('tickets@festival.example')
  })

  test.each([
    'Wara\r\nBcc: everybody@example.org',
    'Wara\nSubject: You have won',
    'Wara" <other@example.org>, "',
    'Wara\u2028Bcc: everybody@example.org',
  ])('a name cannot write a header of its own: %j', async name => {
    const { url, received } = await postOffice()
    await mailer({ ...settings, smtpUrl: url }).post({
      ...message,
      to: { ...message.to, name },
      from: { name },
      subject: name,
    })
    const [{ email, to }] = received as [Post['received'][number]]
    expect(to).toEqual(['wara@example.org'])
    expect(email.to).toHaveLength(1)
    expect(email.bcc).toBeUndefined()
    expect(email.headers.filter(header => header.key === 'subject')).toHaveLength(1)
    expect(email.headers.some(header => header.key === 'bcc')).toBe(false)
  })

  test('a refused recipient and a server that is not there are told by throwing', async () => {
    const { url } = await postOffice([message.to.address])
    await expect(mailer({ ...settings, smtpUrl: url }).post(message)).rejects.toThrow('No such mailbox')
    const gone = mailer({ ...settings, smtpUrl: 'smtp://127.0.0.1:1' })
    await expect(gone.post(message)).rejects.toThrow('ECONNREFUSED')
    expect(await gone.check()).toMatchObject({ way: 'server', answers: false })
    expect(await mailer({ ...settings, smtpUrl: url }).check()).toMatchObject({ answers: true })
  })
})

test('without a server a letter is a file that any mail program opens, for the house alone', async () => {
  const folder = join(await mkdtemp(join(tmpdir(), 'cartelera-letters-')), 'letters')
  afterwards.push(() => rm(folder, { recursive: true }))
  const post = mailer({ ...settings, smtpUrl: undefined, folder })
  expect((await post.post(message)).posted).toBe('file')
  await post.post(message)
  expect(await readdir(folder)).toEqual([`${message.id}.eml`])
  const path = join(folder, `${message.id}.eml`)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  const email = await PostalMime.parse(await readFile(path))
  expect(email.subject).toBe(message.subject)
  expect(email.attachments).toHaveLength(1)
  expect(await post.check()).toEqual({ way: 'file', where: folder, answers: true })
})
