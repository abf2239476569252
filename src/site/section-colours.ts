import type { Section } from '#core/programme/edition.ts'

/** CSS that gives every section its colour and an ink that reads on it; pages carry classes, never style attributes. */
export function sectionColours(sections: readonly Section[]): string {
  return sections
    .filter(({ colour }) => /^#[0-9a-f]{6}$/i.test(colour))
    .map(({ slug, colour }) => `.section-${slug}{--section:${colour};--on-section:${inkOn(colour)}}`)
    .join('\n')
}

/** Black or white, whichever has more contrast (WCAG 2.2): at least 4.58 : 1 on any colour. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const light = luminance(colour)
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000000' : '#ffffff'
}

/** Relative luminance of #rrggbb. */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
