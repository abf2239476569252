import { sql } from 'kysely'
import { confirmSignUp } from '#acts/audience/confirm-sign-up.ts'
import { listMailingCopies } from '#acts/audience/list-mailing-copies.ts'
import { scheduleMailing } from '#acts/audience/schedule-mailing.ts'
import { signUpForNewsletter } from '#acts/audience/sign-up-for-newsletter.ts'
import { writeMailing } from '#acts/audience/write-mailing.ts'
import type { House } from '#acts/ports/house.ts'
import type { Block } from '#core/audience/newsletter/block.ts'
import type { KeptCopy } from '#core/audience/newsletter/mailing.ts'
import type { Segment } from '#core/audience/newsletter/segment.ts'
import type { Topic } from '#core/audience/newsletter/topic.ts'
import type { HouseLanguage } from '#core/localised.ts'
import { stationery } from '#letters/stationery.ts'
import { circulars } from '#outside/circulars.ts'
import { type MailServer, openMailServer } from '#outside/contract/mail-server.ts'
import { mailer } from '#outside/mail.ts'
import { qrCodes } from '#outside/qr-code.ts'
import { reportReader } from '#outside/report-reader.ts'
import { ticketSigning } from '#outside/ticket-signing.ts'
import { typstPrinting } from '#outside/typst-printing.ts'
import { acting, must, openStage, type Stage } from '#store/contract/box-office-stage.ts'

export const publicUrl = 'https://altura.example'

type CircularSettings = Parameters<typeof circulars>[0]

/** A house with an edition, readers and newsletters, beside a real mail server. */
export interface MailingStage {
  stage: Stage
  smtp: MailServer
  house: Pick<
    House,
    'store' | 'clock' | 'chance' | 'signer' | 'mailer' | 'stationery' | 'circulars' | 'reportReader'
  >
  /** The ports of a house that sends to another server, or otherwise. */
  sendingTo(smtpUrl: string, more?: Partial<CircularSettings>): Pick<House, 'mailer' | 'circulars'>
  subscribe(
    email: string,
    wish?: { language?: HouseLanguage; topics?: Topic[]; name?: string },
  ): Promise<void>
  /** Of the edition's one film. */
  filmId(): Promise<string>
  /** A newsletter that is due. */
  scheduled(blocks?: Block[], segment?: Segment): Promise<string>
  copiesOf(mailingId: string): Promise<KeptCopy[]>
  /** Takes readers, newsletters and what the server got away. */
  clear(): Promise<void>
  close(): Promise<void>
}

export const hello: Block[] = [{ kind: 'text', text: { es: 'Hola', en: 'Hello' } }]

export async function openMailingStage(): Promise<MailingStage> {
  const stage = await openStage()
  const smtp = await openMailServer()
  const sendingTo: MailingStage['sendingTo'] = (smtpUrl, more = {}) => {
    const bounces = 'bounces@altura.example'
    const mail = { smtpUrl, from: 'Altura <post@altura.example>', bounces, folder: '/nowhere', ...more }
    // The clock of the stage stands still: waiting moves it on.
    const rest = async (milliseconds: number) => stage.advance({ milliseconds: Math.ceil(milliseconds) })
    const many = circulars({ rate: 10_000, ...mail })
    return { mailer: mailer(mail), circulars: { ...many, rest } }
  }
  const house = {
    ...stage.house,
    ...{ reportReader, signer: ticketSigning() },
    stationery: stationery({ printer: typstPrinting(), qrCodes: qrCodes(), publicUrl }),
    ...sendingTo(smtp.url),
  }
  const { editionId, query } = stage
  return {
    ...{ stage, smtp, house, sendingTo },

    async subscribe(email, { language = 'en', topics = [], name = '' } = {}) {
      const asked = { email, name, language, topics, shownText: 'Yes', page: publicUrl, editionId }
      must(await signUpForNewsletter(house, acting, asked))
      const [signUp] = await query(sql<{ token: string }>`
        select token from newsletter_sign_up where email = ${email} and confirmed_at is null`)
      must(await confirmSignUp(house, acting, { token: signUp!.token }))
    },

    async filmId() {
      const [film] = await query(sql<{ id: string }>`select id from film`)
      return film!.id
    },

    async scheduled(blocks = hello, segment = []) {
      const subject = { en: 'News · Łódź', es: 'Novedades' }
      const mailing = must(await writeMailing(house, acting, { editionId, subject, blocks, segment }))
      must(await scheduleMailing(house, acting, { mailingId: mailing.id }))
      return mailing.id
    },

    async copiesOf(mailingId) {
      return (await listMailingCopies(house, acting, { mailingId })).rows
    },

    async clear() {
      for (const table of ['mailing', 'newsletter_sign_up', 'subscriber', 'suppressed_mailbox'])
        await query(sql`delete from ${sql.table(table)}`)
      smtp.received.length = 0
      smtp.refuse = undefined
    },

    async close() {
      await smtp.close()
      await stage.database.drop()
    },
  }
}
