import type { Reading } from '#core/boxoffice/door/door-answer.ts'
import type { DoorEvening } from '#core/boxoffice/door/door-evening.ts'
import { readNumber } from '#core/boxoffice/ticket/number.ts'
import { readTicketCode } from '#core/boxoffice/ticket/ticket-code.ts'

type Verify = (payload: Uint8Array, signature: Uint8Array) => Promise<boolean>

const plain = (bytes: Uint8Array) => bytes as Uint8Array<ArrayBuffer>

/** Ed25519 by the browser's own crypto, else by a library that is shipped along: Chrome has it from version 137 on. */
async function verifier(publicKey: Uint8Array): Promise<Verify> {
  try {
    const key = await crypto.subtle.importKey('raw', plain(publicKey), 'Ed25519', false, ['verify'])
    return (payload, signature) => crypto.subtle.verify('Ed25519', key, plain(signature), plain(payload))
  } catch {
    const { verifyAsync } = await import('@noble/ed25519')
    return (payload, signature) =>
      verifyAsync(signature, payload, publicKey, { zip215: false }).catch(() => false)
  }
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), character => character.charCodeAt(0))
}

async function numberHash(number: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(number))
  const bytes = [...new Uint8Array(digest, 0, 16)]
  return bytes.map(byte => byte.toString(16).padStart(2, '0')).join('')
}

/** Reads what was scanned or typed at the door of an evening, with its signature looked at; nothing leaves the device. */
export function codeReading(keys: DoorEvening['keys']): (text: string) => Promise<Reading> {
  const verifiers = new Map(keys.map(key => [key.keyId, verifier(fromBase64(key.publicKey))]))
  return async text => {
    const scanned = readTicketCode(text)
    if (scanned) {
      const verify = await verifiers.get(scanned.says.keyId)
      const isOurs = (await verify?.(scanned.payload, scanned.signature)) ?? false
      return { kind: 'code', ...scanned.says, isOurs }
    }
    const number = readNumber(text)
    return number ? { kind: 'number', numberHash: await numberHash(number) } : { kind: 'unreadable' }
  }
}
