import { type Refusal, refuse } from '#core/refusal.ts'

/** Where transfers go. */
export interface BankAccount {
  holder: string
  /** ISO 13616, without spaces; or, where a country has none, its own form of an account's number. */
  number: string
  /** ISO 9362; may be empty. */
  bic: string
  bank: string
}

/** An account as it was typed: trimmed, and its IBAN without spaces; `wrong-value` names what cannot be right. */
export function readBankAccount(typed: BankAccount): BankAccount | Refusal<'wrong-value'> {
  const holder = typed.holder.trim()
  const bank = typed.bank.trim()
  const plain = typed.number.replaceAll(/\s/g, '').toUpperCase()
  const bic = typed.bic.replaceAll(/\s/g, '').toUpperCase()
  if (holder === '' || holder.length > 140)
    return refuse('wrong-value', { field: 'holder', value: holder.slice(0, 40) })
  if (!/^[A-Z0-9-]{4,40}$/.test(plain))
    return refuse('wrong-value', { field: 'number', value: plain.slice(0, 40) })
  if (looksLikeIban(plain) && !isIban(plain)) return refuse('wrong-value', { field: 'number', value: plain })
  if (bic !== '' && !/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic))
    return refuse('wrong-value', { field: 'bic', value: bic.slice(0, 20) })
  return { holder, number: plain, bic, bank: bank.slice(0, 140) }
}

const looksLikeIban = (plain: string) => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)

/** ISO 7064 MOD 97-10 over the number with its country and check digits moved to the end, letters as 10 to 35. */
function isIban(plain: string): boolean {
  const turned = plain.slice(4) + plain.slice(0, 4)
  let rest = 0
  for (const character of turned)
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
