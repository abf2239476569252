import type { Facts } from '#core/film/facts.ts'
import { diceOf } from './dice.ts'
import { covers, type Face, faces } from './faces.ts'
import { type Box, drawSmall, drawTitle, escapeXml, fitTitle } from './lettering.ts'
import { type Palette, palettes } from './palettes.ts'
import { beam } from './pictures/beam.ts'
import { eyes } from './pictures/eyes.ts'
import { frames } from './pictures/frames.ts'
import { n, type Picture, posterHeight, posterWidth } from './pictures/picture.ts'
import { ridges } from './pictures/ridges.ts'
import { rings } from './pictures/rings.ts'
import { strips } from './pictures/strips.ts'
import { sun } from './pictures/sun.ts'
import { tiles } from './pictures/tiles.ts'
import { waves } from './pictures/waves.ts'

const pictures: readonly Picture[] = [sun, beam, ridges, tiles, rings, strips, frames, eyes, waves]

/** What a poster is drawn from. `slug` alone decides picture, inks and face: a corrected year changes no look. */
export interface PosterSubject {
  slug: string
  facts: Pick<Facts, 'title' | 'originalTitle' | 'year' | 'minutes' | 'countries' | 'directors'>
}

const margin = 48
const footer = 132

/** The typographic poster of a film without a still, as SVG, 2:3 (docs/rules/posters.md). */
export function posterOf(film: PosterSubject): string {
  const dice = diceOf(film.slug)
  const palette = dice.pick(palettes)
  const title = film.facts.title ?? film.slug
  const able = faces().filter(each => covers(each, title))
  const face = dice.pick(able.length > 0 ? able : faces())
  const picture = dice.pick(pictures)
  const field: Box = { x: margin, y: 0, width: posterWidth - 2 * margin, height: 520 }
  const lettering = fitTitle(face, title, field)
  const height = posterHeight - footer - lettering.height - margin - 14
  const art = picture(dice, palette, height)
  field.y = height + margin
  const id = `art-${film.slug}`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${posterWidth} ${posterHeight}" role="img" aria-label="${escapeXml(title)}"><rect width="${posterWidth}" height="${posterHeight}" fill="${palette.ground}"/><clipPath id="${id}"><rect width="${posterWidth}" height="${n(height)}"/></clipPath><g clip-path="url(#${id})">${art}</g>${drawTitle(face, lettering, field, palette.ink)}${smallPrint(film, face, palette)}</svg>`
}

/** Directors, and what a programme line tells in any language: other title, countries, year, minutes. */
function smallPrint(film: PosterSubject, titleFace: Face, palette: Palette): string {
  const { directors = [], originalTitle, title, year, minutes, countries = [] } = film.facts
  const face = faces().find(each => each.name === 'archivo-black') ?? titleFace
  const line = [
    originalTitle && originalTitle !== title ? originalTitle : undefined,
    countries.slice(0, 5).join(' '),
    year,
    minutes === undefined ? undefined : `${minutes}′`,
  ]
  const width = posterWidth - 2 * margin
  const facts = line.filter(Boolean).join('  ·  ')
  return (
    `<rect x="${margin}" y="${posterHeight - footer + 6}" width="${width}" height="6" fill="${palette.ink}"/>` +
    drawSmall(face, directors.join(', '), margin, posterHeight - 78, width, 31, palette.ink) +
    drawSmall(face, facts, margin, posterHeight - 40, width, 22, palette.ink)
  )
}
