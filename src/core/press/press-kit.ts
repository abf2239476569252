import type { Localised } from '#core/localised.ts'
import { type Refusal, refuse } from '#core/refusal.ts'
import { firstWrong, isLocalised, isName, isText } from '#core/right-value.ts'

/** What the press may have of a film in an edition (docs/rules/press.md#press-kits). */
export interface PressKit {
  editionId: string
  filmId: string
  /** Whether there is one for the public at all. */
  offered: boolean
  /** The public does not get it before; null: at once. */
  embargoUntil: Temporal.Instant | null
  /** The embargo is none for accredited people: they have it behind their private link. */
  earlyForAccredited: boolean
  /** Whom to ask about this film, line by line. */
  contact: string
}

/** A picture from a film, without its bytes. */
export interface Still {
  id: string
  filmId: string
  /** Of the file that was sent. */
  name: string
  mediaType: StillType
  /** Pixels, and bytes. */
  width: number
  height: number
  size: number
  credit: string
  /** What it shows, for those who do not see it. */
  description: Localised
}

/** Kinds of picture that are taken, with the end of a file's name. */
export const stillEndings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/tiff': 'tif',
  'image/webp': 'webp',
} as const
export type StillType = keyof typeof stillEndings

export const stillLimits = { bytes: 15 * 1024 * 1024, ofFilm: 10, shortest: 300, longest: 20_000 }

export type KitReader = 'public' | 'accredited' | 'staff'

/** Whether this reader may have the kit now. */
export function isKitOpen(
  { offered, embargoUntil, earlyForAccredited }: PressKit,
  reader: KitReader,
  now: Temporal.Instant,
): boolean {
  if (reader === 'staff') return true
  if (!offered) return false
  if (reader === 'accredited' && earlyForAccredited) return true
  return embargoUntil === null || Temporal.Instant.compare(now, embargoUntil) >= 0
}

export function whyNotKit({ contact }: Pick<PressKit, 'contact'>): Refusal<'wrong-value'> | undefined {
  return firstWrong({ contact: isText(contact, 1000) })
}

export function whyNotStill({
  credit,
  description,
}: Pick<Still, 'credit' | 'description'>): Refusal<'wrong-value'> | undefined {
  return firstWrong({ credit: isName(credit), description: isLocalised(description, 'filled') })
}

/** Whether a picture of these sides, in pixels, can be printed and handled. */
export function whyNotSides(width: number, height: number): Refusal<'wrong-value'> | undefined {
  const { shortest, longest } = stillLimits
  return Math.min(width, height) < shortest || Math.max(width, height) > longest
    ? refuse('wrong-value', { field: 'file', value: `${width} × ${height}` })
    : undefined
}

/** A still's size as people say it. */
export function stillSides({ width, height, size }: Pick<Still, 'width' | 'height' | 'size'>) {
  return { width, height, megabytes: Math.max(0.1, Math.round(size / 100_000) / 10) }
}
