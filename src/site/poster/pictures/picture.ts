import type { Dice } from '../dice.ts'
import type { Palette } from '../palettes.ts'

/** Posters are 800 by 1200. A picture fills the upper part down to `height`; the title stands below it. */
export const posterWidth = 800
export const posterHeight = 1200

/** Draws the picture of a poster from its dice and inks; `height` is where the title's field begins. */
export type Picture = (dice: Dice, palette: Palette, height: number) => string

/** Rounded for a short file. */
export const n = (value: number) => String(Math.round(value * 10) / 10)
