import { randomBytes } from 'node:crypto'

export const newStripeId = (kind: string) => `${kind}_${randomBytes(9).toString('hex')}`
