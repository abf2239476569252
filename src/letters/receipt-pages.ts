import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PrintSheet } from '#acts/ports/printer.ts'
import type { ReceiptLine, ReceiptSheet } from '#core/audience/appeal/receipt.ts'
import { type HouseLanguage, inLanguage } from '#core/localised.ts'
import { sum } from '#core/money.ts'
import { moneyOf } from '#words/amounts.ts'
import { dayWithYear } from '#words/dates.ts'
import { speak } from '#words/speak.ts'

/** What receipt.typ sets: everything already in words. */
interface ReceiptPages {
  issuer: string[]
  heading: string
  /** Empty where it is the issuer. */
  edition: string
  giver: { name: string; value: string }
  words: { number: string; day: string; what: string; way: string; amount: string }
  lines: { number: string; day: string; what: string; way: string; amount: string; void: string }[]
  /** One for each currency. */
  totals: { name: string; value: string }[]
  remarks: string[]
}

const source = readFileSync(join(import.meta.dirname, 'receipt.typ'), 'utf8')

/** The receipt of a gift, or of a year's gifts, on paper; what was given back is marked and not counted. */
export function receiptPages(sheet: ReceiptSheet, language: HouseLanguage): PrintSheet {
  const { issuer, edition, year, lines } = sheet
  const say = (key: string, params = {}) => speak(language, `letters.receipt.${key}` as never, params)
  const heading =
    year === null
      ? say('heading', { number: lines.map(({ receipt }) => receipt).join(', ') })
      : say('year-heading', { year: String(year) })
  const standing = Map.groupBy(
    lines.filter(({ isVoid }) => !isVoid).map(({ money }) => money),
    ({ currency }) => currency,
  )
  const data: ReceiptPages = {
    issuer: [issuer.name, ...issuer.address.split('\n'), issuer.email].filter(Boolean),
    heading,
    edition: edition.name === issuer.name ? '' : edition.name,
    giver: { name: say('giver'), value: lines.at(-1)?.giver || say('unnamed') },
    words: {
      number: say('number'),
      day: say('day'),
      what: say('for'),
      way: say('way'),
      amount: say('amount'),
    },
    lines: lines.map(line => lineOf(line, sheet, language)),
    totals: [...standing].map(([currency, all]) => ({
      name: say('total'),
      value: moneyOf(language, sum(all, currency)),
    })),
    remarks: [say('confirms', { issuer: issuer.name }), say('tax')],
  }
  return { source, data, language, title: `${heading}, ${edition.name}` }
}

function lineOf(
  { receipt, receivedAt, name, way, money, isVoid }: ReceiptLine,
  { edition }: ReceiptSheet,
  language: HouseLanguage,
): ReceiptPages['lines'][number] {
  const day = receivedAt.toZonedDateTimeISO(edition.timeZone).toPlainDate()
  return {
    number: receipt,
    day: dayWithYear(language, day),
    what: inLanguage(name, language, edition.languages)?.text ?? '',
    way: speak(language, `letters.receipt.by-${way}` as never),
    amount: moneyOf(language, money),
    void: isVoid ? speak(language, 'letters.receipt.void') : '',
  }
}
