import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { create, type Font } from 'fontkit'

/** A display face, drawn as outlines so that a poster looks the same where no font is installed. */
export interface Face {
  name: string
  /** Height of a capital in ems. */
  capital: number
  /** Extra space between letters, in ems. */
  tracking: number
  /** True for faces that live on capitals. */
  shouts: boolean
  /** One font a range of letters (Latin, extended Latin, Vietnamese), as the package ships them. */
  fonts: Font[]
}

const require = createRequire(import.meta.url)

function face(family: string, tracking: number, shouts: boolean): Face {
  const folder = join(dirname(require.resolve(`@fontsource/${family}/package.json`)), 'files')
  const fonts = readdirSync(folder)
    .filter(name => name.endsWith('-400-normal.woff'))
    // The plain Latin file first: it holds the kerning of most titles.
    .sort((one, other) => one.length - other.length)
    .map(name => create(readFileSync(join(folder, name))) as Font)
  return { name: family, capital: fonts[0]!.capHeight / fonts[0]!.unitsPerEm, tracking, shouts, fonts }
}

let read: Face[] | undefined

/** The three voices of the posters: condensed, wide, and a serif with contrast. */
export function faces(): readonly Face[] {
  read ??= [
    face('anton', 0.005, true),
    face('archivo-black', -0.02, true),
    face('dm-serif-display', -0.01, false),
  ]
  return read
}

/** Whether the face has a letter for every character. */
export function covers(face: Face, text: string): boolean {
  return [...text].every(character => fontFor(face, character) !== undefined)
}

function fontFor(face: Face, character: string): Font | undefined {
  const code = character.codePointAt(0)!
  return face.fonts.find(font => font.hasGlyphForCodePoint(code))
}

/** Width of a text in ems. */
export function widthOf(face: Face, text: string): number {
  let width = 0
  for (const { font, part } of runs(face, text)) width += font.layout(part).advanceWidth / font.unitsPerEm
  return width + face.tracking * Math.max(0, [...text].length - 1)
}

/** How far the text reaches above the capitals, in ems: accents on capitals. */
export function riseOf(face: Face, text: string): number {
  let top = 0
  for (const { font, part } of runs(face, text))
    top = Math.max(top, font.layout(part).bbox.maxY / font.unitsPerEm)
  return Math.max(0, top - face.capital)
}

/** The text as an SVG path, its baseline starting at (x, y). */
export function outline(face: Face, text: string, x: number, y: number, size: number): string {
  const path: string[] = []
  let pen = x
  for (const { font, part } of runs(face, text)) {
    const scale = size / font.unitsPerEm
    const { glyphs, positions } = font.layout(part)
    glyphs.forEach((glyph, at) => {
      const position = positions[at]!
      path.push(
        glyph.path
          .transform(scale, 0, 0, -scale, pen + position.xOffset * scale, y - position.yOffset * scale)
          .toSVG()
          .replace(/\d+\.\d+/g, number => String(Math.round(Number(number) * 10) / 10)),
      )
      pen += position.xAdvance * scale + face.tracking * size
    })
  }
  return path.join('')
}

function runs(face: Face, text: string): { font: Font; part: string }[] {
  const found: { font: Font; part: string }[] = []
  for (const character of text) {
    const font = fontFor(face, character) ?? face.fonts[0]!
    const last = found.at(-1)
    if (last?.font === font) last.part += character
    else found.push({ font, part: character })
  }
  return found
}
