import type { House } from '#acts/ports/house.ts'
import type { SignIn } from '#acts/ports/sign-in.ts'
import type { Tries } from '#acts/ports/tries.ts'

/** What the API needs beyond what acts need. */
export interface ApiHouse extends House {
  signIn: SignIn
  tries: Tries
}
