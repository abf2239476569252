import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setTimeout as rest } from 'node:timers/promises'
import nodemailer from 'nodemailer'
import DKIM from 'nodemailer/lib/dkim'
import type { Circular, Circulars, Circulation, Posting } from '#acts/ports/circulars.ts'
import type { MailingCopy } from '#core/audience/newsletter/mailing.ts'
import { type FilledCopy, frankedCircular } from './franked-circular.ts'
import { type MailSettings, patience, sealed, signing } from './mail.ts'
import { verpSender } from './verp.ts'

export interface CircularSettings extends MailSettings {
  /** Letters a second. */
  rate: number
}

/** Lines to the mail server that stay open, each with one letter under way: one for each fifty letters a second. */
const linesFor = (rate: number) => Math.min(20, Math.max(1, Math.ceil(rate / 50)))

/** Milliseconds without a letter after which a line is closed. */
const idleTimeout = 2_000

/** Letters to many by SMTP, or into files when no server is configured. */
export function circulars(settings: CircularSettings): Circulars {
  const lines = linesFor(settings.rate)
  const post = settings.smtpUrl ? overLines(settings.smtpUrl, lines) : intoFiles(settings.folder)
  const dkim = settings.dkim && new DKIM(signing(settings.dkim))
  return {
    rate: settings.rate,
    lines,
    circulate(circular: Circular): Circulation {
      const franked = frankedCircular(circular, settings.from)
      return {
        async post(copy, mayEnd) {
          const filled = await franked.fill(copy)
          const message = dkim ? await buffer(dkim.sign(filled.message)) : filled.message
          const sender = settings.bounces ? verpSender(settings.bounces, copy.token) : franked.sender
          return post({ ...filled, message }, { sender, copy, mayEnd })
        },
      }
    },
    async rest(milliseconds) {
      await rest(milliseconds)
    },
  }
}

interface Errand {
  sender: string
  copy: MailingCopy
  mayEnd: () => Promise<boolean>
}

type Post = (filled: FilledCopy, errand: Errand) => Promise<Posting>

class BrokenOff extends Error {}

/** What nodemailer tells of a letter that was not taken. */
interface Trouble extends Error {
  responseCode?: number
  response?: string
  command?: string
}

function overLines(url: string, lines: number): Post {
  const transport = nodemailer.createTransport({
    ...{ url, ...patience, ...sealed },
    ...{ pool: true, maxConnections: lines, maxMessages: Number.POSITIVE_INFINITY, idleTimeout },
  })
  // The message is ready as it is, and its end is held back: nodemailer reads it once the server has asked for the data.
  transport.use('stream', (mail, done) => {
    const { held } = mail.data as { held?: () => Readable }
    if (held) mail.message.createReadStream = held as never
    done()
  })
  return async ({ message, address }, { sender, mayEnd }) => {
    const told = { isEnding: false }
    const held = () => Readable.from(untilEnd(message, mayEnd, told), { objectMode: false })
    try {
      await transport.sendMail({ envelope: { from: sender, to: address }, raw: '', held } as never)
      return { posting: 'taken' }
    } catch (error) {
      return postingOf(error as Trouble, told.isEnding)
    }
  }
}

/** The whole message; its end comes only when it may. */
async function* untilEnd(message: Buffer, mayEnd: () => Promise<boolean>, told: { isEnding: boolean }) {
  yield message
  if (!(await mayEnd())) throw new BrokenOff('The letter was broken off')
  told.isEnding = true
}

/** docs/rules/newsletter.md#exactly-once, step 4. */
function postingOf(error: Trouble, isEnding: boolean): Posting {
  const { responseCode = 0, response = '', message } = error
  const why = message.slice(0, 500)
  if (error instanceof BrokenOff || (error.cause as unknown) instanceof BrokenOff)
    return { posting: 'broken-off' }
  // What is refused before the recipient is named concerns the house, and is tried again.
  const isAboutCopy = isEnding || /^(RCPT|DATA)/.test(error.command ?? '')
  if (responseCode >= 500 && isAboutCopy)
    return { posting: 'refused', status: /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(response)?.[1] ?? '', why }
  if (isEnding && responseCode === 0) return { posting: 'unknown', why }
  return { posting: responseCode > 0 && isAboutCopy ? 'put-off' : 'no-line', why }
}

function intoFiles(folder: string): Post {
  return async ({ message }, { copy, mayEnd }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const path = join(folder, `${copy.token}.eml`)
    await writeFile(`${path}.part`, message, { mode: 0o600 })
    if (!(await mayEnd())) {
      await rm(`${path}.part`)
      return { posting: 'broken-off' }
    }
    await rename(`${path}.part`, path)
    return { posting: 'taken' }
  }
}
