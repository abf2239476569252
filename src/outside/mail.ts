import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import type { Mailer, Message } from '#acts/ports/mailer.ts'
import { verpSender } from './verp.ts'

export interface MailSettings {
  /** `smtp://user:password@host:port` or `smtps://…`; undefined: letters become files. */
  smtpUrl: string | undefined
  /** `Name <address>` or an address; a letter's own sender name goes before the address. */
  from: string
  /** Where reports come back: `bounces@festival.example`; undefined: to the sender of e-mail. */
  bounces?: string | undefined
  /** Where letters without a server are written, one .eml file each. */
  folder: string
  /** The key that signs what the house sends (RFC 6376); undefined: the mail server signs, or nobody. */
  dkim?: { domainName: string; keySelector: string; privateKey: string } | undefined
}

/**
 * Mail by SMTP, or into files when no server is configured, so that nothing is lost and nothing pretends to be sent.
 * A letter's transaction waits while it is handed over: the waiting is kept shorter than the database's patience.
 */
export const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** A message takes what it is given and nothing from disk or net, whatever its fields say. */
export const sealed = { disableFileAccess: true, disableUrlAccess: true }

export function mailer(settings: MailSettings): Mailer {
  return settings.smtpUrl ? serverMailer(settings.smtpUrl, settings) : fileMailer(settings)
}

function serverMailer(url: string, { from, bounces, dkim }: MailSettings): Mailer {
  const transport = nodemailer.createTransport({
    url,
    ...patience,
    ...sealed,
    ...(dkim && { dkim: signing(dkim) }),
  })
  const where = new URL(url).host
  return {
    async post(message) {
      const returns = bounces && {
        envelope: { from: verpSender(bounces, tokenOf(message)), to: message.to.address },
      }
      await transport.sendMail({ ...envelope(message, from), ...returns })
      return { posted: 'server', where }
    },
    async check() {
      try {
        await transport.verify()
        return { way: 'server', where, answers: true }
      } catch (error) {
        return { way: 'server', where, answers: false, why: (error as Error).message }
      }
    },
  }
}

function fileMailer({ folder, from }: MailSettings): Mailer {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, ...sealed })
  return {
    async post(message) {
      const { message: bytes } = await transport.sendMail(envelope(message, from))
      // Letters hold names and tickets: for the house's own account only.
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, `${message.id}.eml`)
      await writeFile(`${path}.part`, bytes as Buffer, { mode: 0o600 })
      await rename(`${path}.part`, path)
      return { posted: 'file', where: path }
    },
    async check() {
      return { way: 'file', where: folder, answers: true }
    },
  }
}

/** By which a report tells which letter it is about: the letter's own id, as newsletters have theirs. */
const tokenOf = ({ id }: Message) => id.replaceAll('-', '')

/** The message for nodemailer, which encodes every header (RFC 2047) and folds line ends out of them. */
function envelope(message: Message, from: string) {
  const address = message.from.address ?? addressIn(from)
  return {
    messageId: `<${tokenOf(message)}@${address.split('@').at(-1)}>`,
    from: { name: oneLine(message.from.name), address },
    to: { name: oneLine(message.to.name), address: message.to.address },
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    // RFC 3834: nobody's holiday notice should answer this.
    headers: {
      'Content-Language': message.language,
      'Auto-Submitted': 'auto-generated',
      ...(message.unsubscribe && unsubscribing(message.unsubscribe)),
    },
    attachments: message.attachments.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
  }
}

/** What a signature covers: nodemailer's own choice, and that the letters may be ended by one POST (RFC 8058 §4). */
export const signing = (dkim: NonNullable<MailSettings['dkim']>) => ({
  ...dkim,
  headerFieldNames:
    'From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:Content-Language:Content-Transfer-Encoding:List-Unsubscribe:List-Unsubscribe-Post',
})

/** One POST to this address ends the letters (RFC 8058 §3.1). */
export const unsubscribing = (address: string) => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
})

/** The address alone of `Name <address>`. */
export const addressIn = (from: string) => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()

/**
 * Control characters would end a header and begin another; what looks like an encoded word (RFC 2047) would become
 * something else at the reader's, line ends and all.
 */
export const oneLine = (text: string) =>
  text
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll('=?', '= ?')
    .trim()
