import type { ReceiptSheet } from '#core/audience/appeal/receipt.ts'
import type { MailingSheet } from '#core/audience/newsletter/mailing-sheet.ts'
import type { DoorRow, DoorScreening } from '#core/boxoffice/door/door.ts'
import type { Invoice } from '#core/boxoffice/money/invoice.ts'
import type { LetterKind, NoticeKind, PressLetterKind } from '#core/boxoffice/orders/letter.ts'
import type { NoticeSheet } from '#core/boxoffice/orders/notice-sheet.ts'
import type { OrderSheet } from '#core/boxoffice/orders/order-sheet.ts'
import type { HouseLanguage } from '#core/localised.ts'
import type { PressKitSheet } from '#core/press/press-kit-sheet.ts'
import type { PressReview } from '#core/press/press-review.ts'
import type { PlacedQuote } from '#core/press/pull-quote.ts'
import type { Edition } from '#core/programme/edition.ts'
import type { AccreditationSheet } from './accreditations.ts'
import type { Message } from './mailer.ts'
import type { FilmSheet, SignUpSheet } from './newsletter.ts'

export interface DoorPaper {
  screening: DoorScreening
  printedAt: Temporal.Instant
  /** In the order in which they are printed. */
  rows: readonly DoorRow[]
}

export interface PosterQuotesSheet {
  /** Of the film. */
  title: string
  quotes: readonly PlacedQuote[]
}

export interface PressReviewSheet {
  edition: Edition
  review: PressReview
}

/** Puts into words and onto paper what an act only says is due; src/letters/ is the stationery of the house. */
export interface Stationery {
  letter(letter: {
    id: string
    kind: LetterKind
    language: HouseLanguage
    recipient: string
    subjectId: string | null
    sheet: OrderSheet
    /** Goes with the letter. */
    receipt?: ReceiptSheet
  }): Promise<Message>
  /** About seats that are held for somebody without an order. */
  notice(notice: {
    id: string
    kind: NoticeKind
    language: HouseLanguage
    recipient: string
    sheet: NoticeSheet
  }): Promise<Message>
  /** To whoever signed up: the link that confirms. */
  signUp(letter: {
    id: string
    recipient: string
    language: HouseLanguage
    sheet: SignUpSheet
  }): Promise<Message>
  /** To whoever asked for accreditation; `secret` opens their press page. */
  pressLetter(letter: {
    id: string
    kind: PressLetterKind
    recipient: string
    sheet: AccreditationSheet
    secret: string
  }): Promise<Message>
  /** To a film's followers: where and when it is shown. */
  filmComes(letter: {
    id: string
    recipient: string
    language: HouseLanguage
    sheet: FilmSheet
  }): Promise<Message>
  /** A mailing with the secrets of one copy, or the marks that stand for them. */
  mailing(
    sheet: MailingSheet,
    language: HouseLanguage,
    secrets: { token: string; reader: string },
  ): Promise<Pick<Message, 'subject' | 'text' | 'html' | 'from'> & { unsubscribe: string }>
  /** The tickets of an order, one a page, as a PDF. */
  tickets(sheet: OrderSheet, language: HouseLanguage): Promise<Uint8Array>
  /** An invoice, or a credit note with the invoice that it corrects, as a PDF. */
  invoice(invoice: Invoice, corrects: Invoice | undefined, language: HouseLanguage): Promise<Uint8Array>
  /** The receipt of a gift, or of a year's gifts, as a PDF. */
  receipt(sheet: ReceiptSheet, language: HouseLanguage): Promise<Uint8Array>
  /** A film's press kit as a PDF. `pictures`: a JPEG of each still, by its id. */
  pressKit(
    sheet: PressKitSheet,
    pictures: ReadonlyMap<string, Uint8Array>,
    language: HouseLanguage,
  ): Promise<Uint8Array>
  /** The PDF with the synopses as text files and the stills, by id, as they were sent: a ZIP. */
  pressKitArchive(
    sheet: PressKitSheet,
    files: { pdf: Uint8Array; stills: ReadonlyMap<string, Uint8Array> },
  ): Uint8Array
  /** Quotes for posters, a page for each and for each of their translations, as a PDF. */
  posterQuotes(sheet: PosterQuotesSheet, language: HouseLanguage): Promise<Uint8Array>
  /** The same as plain text. */
  posterQuotesText(sheet: PosterQuotesSheet, language: HouseLanguage): Uint8Array
  /** A press review as a PDF. */
  pressReview(sheet: PressReviewSheet, language: HouseLanguage): Promise<Uint8Array>
  /** The same, a row for each article: CSV. */
  pressReviewTable(sheet: PressReviewSheet, language: HouseLanguage): Uint8Array
  /** A screening's tickets with boxes to tick, as a PDF. */
  doorList(list: DoorPaper, language: HouseLanguage): Promise<Uint8Array>
}
