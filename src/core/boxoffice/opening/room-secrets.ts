import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { isId, secretFrom } from '#core/id.ts'
import { mailboxKey } from '../orders/contact.ts'

const encoder = new TextEncoder()

/** What only the waiting room's key can make of these words; `kind` keeps one use apart from another. */
function sealed(key: Uint8Array, kind: string, words: string): Uint8Array {
  return hmac(sha256, key, encoder.encode(`${kind}\n${words}`))
}

/** What the cookie of a place holds: its id, which is published with the draw, and a seal, which is not. */
export function placeToken(key: Uint8Array, placeId: string): string {
  return `${placeId}.${secretFrom(sealed(key, 'place', placeId))}`
}

/** The place that a cookie is really for; undefined for one that we did not make. */
export function placeOfToken(key: Uint8Array, token: string): string | undefined {
  const [placeId = ''] = token.split('.')
  return isId(placeId) && isSame(token, placeToken(key, placeId)) ? placeId : undefined
}

/** An address of the network as it is kept for an hour: nobody reads it back without the key. */
export function hiddenAddress(key: Uint8Array, address: string): Uint8Array {
  return sealed(key, 'network', address)
}

/** A mailbox as it is kept to give one person one place. */
export function hiddenMailbox(key: Uint8Array, email: string): Uint8Array {
  return sealed(key, 'mailbox', mailboxKey(email))
}

/** A question that a browser answers with work, once: when it was asked, something to tell it from others, a seal. */
export function askedQuestion(key: Uint8Array, askedAt: Temporal.Instant, random: Uint8Array): string {
  const words = `${askedAt.epochMilliseconds}.${secretFrom(random)}`
  return `${words}.${secretFrom(sealed(key, 'question', words))}`
}

/** When a question was asked; undefined when it was not we who asked. */
export function questionAskedAt(key: Uint8Array, question: string): Temporal.Instant | undefined {
  const seal = question.lastIndexOf('.')
  const words = question.slice(0, Math.max(0, seal))
  if (!isSame(question, `${words}.${secretFrom(sealed(key, 'question', words))}`)) return undefined
  return Temporal.Instant.fromEpochMilliseconds(Number(words.split('.')[0]))
}

/**
 * Whether the SHA-256 of a question and this number begins with so many zero bits: 18 take about 260,000 tries
 * (docs/rules/waiting-room.md#a-cost-for-robots).
 */
export function provesWork(question: string, answer: string, bits: number): boolean {
  if (!/^\d{1,16}$/.test(answer)) return false
  const digest = new DataView(sha256(encoder.encode(`${question}:${answer}`)).buffer)
  return digest.getUint32(0) >>> (32 - bits) === 0
}

/** Takes as long whatever differs. */
function isSame(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let differs = 0
  for (let at = 0; at < one.length; at++) differs |= one.charCodeAt(at) ^ other.charCodeAt(at)
  return differs === 0
}
