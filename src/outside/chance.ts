import { randomBytes } from 'node:crypto'
import type { Chance } from '#acts/ports/chance.ts'

/** Chance from the operating system. */
export const systemChance: Chance = { bytes: count => randomBytes(count) }
