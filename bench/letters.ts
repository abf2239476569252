import { type ChildProcess, fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { scheduleMailing } from '#acts/audience/schedule-mailing.ts'
import { settleDoubts } from '#acts/audience/settle-doubts.ts'
import { showMailing } from '#acts/audience/show-mailing.ts'
import { writeMailing } from '#acts/audience/write-mailing.ts'
import type { MailingFigures } from '#core/audience/newsletter/mailing.ts'
import { isRefusal, type Refusal } from '#core/refusal.ts'
import { acting, type Cinema, openCinema } from './box-office/cinema.ts'
import { Wrong } from './box-office/verify-sale.ts'
import { best, type Figure, type Measured } from './figures.ts'

const readers = 10_000
/** Letters that have arrived when the sender is killed. */
const kills = [3000, 6500]
const here = join(import.meta.dirname, 'letters')

/**
 * A newsletter to 10,000 readers into a mail server in a process of its own, which speaks SMTP and takes everything. First
 * the sender is killed (SIGKILL) in the middle twice: nobody may get two, and who got none must be named as in doubt;
 * what the server's log then says clears the doubts up, and every reader has exactly one. Only then the time is taken,
 * of whole newsletters without a kill, counted in the same way.
 */
export async function run(): Promise<Measured> {
  const cinema = await openCinema(4)
  const sink = await openSink()
  try {
    await cinema.sql.query(
      `with reader as (
         insert into subscriber (id, email, mailbox, language, token, confirmed_at)
         select gen_random_uuid(), 'reader-' || n || '@example.org', 'reader-' || n || '@example.org',
           (array['en', 'es', 'de', 'fr'])[1 + n % 4], rpad(md5(n::text), 32, '0'), now()
         from generate_series(1, $1) n returning id
       ) insert into subscription (subscriber_id, kind) select id, 'festival' from reader`,
      [readers],
    )
    await cinema.sql.query('analyze')
    const doubts = await killedTwice(cinema, sink)
    const { plain = 0, signed = 0 } = await best({
      plain: () => timed(cinema, sink),
      signed: () => timed(cinema, sink, keyIn(cinema.folder)),
    })
    const figures: Figure[] = [
      {
        name: 'letters to one mail server',
        value: plain,
        unit: 'letters/s',
        target: 1000,
        holds: plain >= 1000,
      },
      { name: '  each signed (DKIM, RSA 2048)', value: signed, unit: 'letters/s' },
      { name: `killed twice in ${readers}: sent twice`, value: 0, unit: 'letters' },
      { name: '  named as in doubt', value: doubts.named, unit: 'letters' },
      { name: '    of which the server had not got', value: doubts.missing, unit: 'letters' },
    ]
    return { verified: true, figures }
  } catch (error) {
    if (!(error instanceof Wrong)) throw error
    return { verified: false, why: error.message, figures: [] }
  } finally {
    sink.close()
    await cinema.close()
  }
}

interface Sink {
  url: string
  count(): Promise<number>
  /** The tokens of what came since the last time. */
  taken(): Promise<string[]>
  close(): void
}

async function openSink(): Promise<Sink> {
  const child = fork(join(here, 'sink.ts'))
  const heard = <Said>(question?: string) =>
    new Promise<Said>(resolve => {
      child.once('message', said => resolve(said as Said))
      if (question) child.send(question)
    })
  const { port } = await heard<{ port: number }>()
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: async () => (await heard<{ count: number }>('count')).count,
    taken: async () => (await heard<{ taken: string[] }>('taken')).taken,
    close: () => child.disconnect(),
  }
}

const sender = (cinema: Cinema, sink: Sink, keyFile = ''): ChildProcess =>
  fork(join(here, 'send.ts'), [cinema.connectionString, cinema.folder, sink.url, keyFile])

const ended = (child: ChildProcess) => new Promise<number | null>(resolve => child.once('exit', resolve))

async function newMailing({ house, editionId }: Cinema): Promise<string> {
  const paragraph = 'The festival shows what it found, and who made it comes along. '.repeat(8)
  const blocks = Array.from({ length: 6 }, () => ({ kind: 'text' as const, text: { en: paragraph } }))
  const written = { editionId, subject: { en: 'What is on' }, blocks, segment: [] }
  const mailing = must(await writeMailing(house, acting, written))
  must(await scheduleMailing(house, acting, { mailingId: mailing.id }))
  return mailing.id
}

async function killedTwice(cinema: Cinema, sink: Sink): Promise<{ named: number; missing: number }> {
  const mailingId = await newMailing(cinema)
  for (const arrived of kills) {
    const child = sender(cinema, sink)
    const end = ended(child)
    while ((await sink.count()) < arrived) await rest(5)
    child.kill('SIGKILL')
    await end
  }
  if ((await ended(sender(cinema, sink))) !== 0) throw new Wrong('The last sender did not end well')

  const arrived = await sink.taken()
  const { figures } = must(await showMailing(cinema.house, acting, { mailingId }))
  const twice = arrived.length - new Set(arrived).size
  if (twice > 0) throw new Wrong(`${twice} letters arrived twice`)
  const missing = readers - arrived.length
  if (missing > figures.inDoubt)
    throw new Wrong(`${missing} letters are missing, ${figures.inDoubt} are named`)
  must(await settleDoubts(cinema.house, acting, { mailingId, arrived, again: true }))
  if ((await ended(sender(cinema, sink))) !== 0) throw new Wrong('The sender of the rest did not end well')
  await verify(cinema, mailingId, [...arrived, ...(await sink.taken())])
  return { named: figures.inDoubt, missing }
}

/** Letters a second, from the first to the last commit of the whole newsletter. */
async function timed(cinema: Cinema, sink: Sink, keyFile?: string): Promise<number> {
  const mailingId = await newMailing(cinema)
  if ((await ended(sender(cinema, sink, keyFile))) !== 0) throw new Wrong('The sender did not end well')
  await verify(cinema, mailingId, await sink.taken())
  const { startedAt, endedAt } = must(await showMailing(cinema.house, acting, { mailingId }))
  return readers / startedAt!.until(endedAt!).total('seconds')
}

/** Every reader has exactly one letter, and the house says so too. */
async function verify({ sql, house }: Cinema, mailingId: string, arrived: readonly string[]): Promise<void> {
  const { rows } = await sql.query<{ token: string }>(
    'select token from mailing_recipient where mailing_id = $1',
    [mailingId],
  )
  const tokens = new Set(rows.map(row => row.token))
  const each = new Set(arrived)
  if (arrived.length !== readers || each.size !== readers || !each.isSubsetOf(tokens))
    throw new Wrong(`${arrived.length} letters, of which ${each.size} different, for ${tokens.size} readers`)
  const { figures } = must(await showMailing(house, acting, { mailingId }))
  const { sent, recipients } = figures satisfies MailingFigures
  if (sent !== readers || recipients !== readers) throw new Wrong(`The house counts ${sent} of ${recipients}`)
}

function keyIn(folder: string): string {
  const file = join(folder, 'dkim.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return file
}

function must<Answer>(answer: Answer | Refusal): Exclude<Answer, Refusal> {
  if (isRefusal(answer)) throw new Wrong(`Refused: ${answer.refused}`)
  return answer as Exclude<Answer, Refusal>
}
