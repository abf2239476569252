import { sha256 } from './sha2.js'

// Looks for the number whose SHA-256, together with the question, begins with so many zero bits.
self.addEventListener('message', ({ data: { question, bits } }) => {
  const encoder = new TextEncoder()
  const begun = sha256.create().update(encoder.encode(`${question}:`))
  for (let number = 0; ; number++) {
    const digest = begun
      .clone()
      .update(encoder.encode(String(number)))
      .digest()
    const first = ((digest[0] << 24) | (digest[1] << 16) | (digest[2] << 8) | digest[3]) >>> 0
    if (first >>> (32 - bits) === 0) return self.postMessage(String(number))
  }
})
