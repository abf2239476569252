import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { Signer } from '#acts/ports/signer.ts'

/** What RFC 8410 puts before the 32 bytes of an Ed25519 key: PKCS #8 for the private half, SPKI for the public one. */
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicKeyHead = Buffer.from('302a300506032b6570032100', 'hex')

/**
 * Ed25519 (RFC 8032) by Node's own crypto. Keys are raw, 32 bytes each, so that any other program can use them.
 */
export function ticketSigning(): Signer {
  const known = new Map<string, KeyObject>()

  const keyObject = (name: string, make: () => KeyObject): KeyObject => {
    const before = known.get(name)
    if (before) return before
    const made = make()
    known.set(name, made)
    return made
  }

  return {
    makeKeys() {
      const { publicKey, privateKey } = generateKeyPairSync('ed25519')
      return {
        publicKey: rawKey(publicKey.export({ format: 'der', type: 'spki' })),
        privateKey: rawKey(privateKey.export({ format: 'der', type: 'pkcs8' })),
      }
    },

    sign(payload, privateKey) {
      const key = keyObject(`sign ${privateKey.toHex()}`, () => {
        const der = Buffer.concat([privateKeyHead, privateKey])
        return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
      })
      return new Uint8Array(sign(null, payload, key))
    },

    verify(payload, signature, publicKey) {
      const key = keyObject(`verify ${publicKey.toHex()}`, () => {
        const der = Buffer.concat([publicKeyHead, publicKey])
        return createPublicKey({ key: der, format: 'der', type: 'spki' })
      })
      return verify(null, payload, key, signature)
    },
  }
}

const rawKey = (der: Buffer) => new Uint8Array(der.subarray(-32))
