import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The red of a cinema's curtain; shade 7 carries white text at 7:1. */
const curtain: MantineColorsTuple = [
  '#fbefed',
  '#f3d9d5',
  '#e8b0a8',
  '#dc857a',
  '#cf6154',
  '#bd473a',
  '#a8382d',
  '#8f2d26',
  '#74231e',
  '#591a17',
]

/** Warm greys of paper and of a dim auditorium, in place of Mantine's blue ones. */
const gray: MantineColorsTuple = [
  '#faf8f5',
  '#f3f0eb',
  '#e8e3dc',
  '#d9d2c9',
  '#c2b9ae',
  '#9b9187',
  '#6b635c',
  '#4d4640',
  '#332e2a',
  '#1e1a18',
]

const dark: MantineColorsTuple = [
  '#ddd7d0',
  '#c4bdb5',
  '#a39b93',
  '#756d66',
  '#4a433e',
  '#39332f',
  '#2b2623',
  '#211d1a',
  '#191614',
  '#110f0d',
]

export const theme = createTheme({
  colors: { curtain, gray, dark },
  primaryColor: 'curtain',
  primaryShade: { light: 7, dark: 6 },
  black: '#1e1a18',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontFamily: '"Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif',
    fontWeight: '600',
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
})

const texts = (colours: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(colours).map(([name, colour]) => [`--mantine-color-${name}-light-color`, colour]),
  )

/** Mantine's own pale badges and links are too faint for WCAG 1.4.3; these are not. */
export const readableColours: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...texts({
      curtain: '#74231e',
      gray: '#332e2a',
      red: '#8f1518',
      orange: '#863400',
      green: '#15572a',
      blue: '#174a8c',
    }),
    '--mantine-color-error': '#b3261e',
  },
  dark: {
    ...texts({
      curtain: '#f3d9d5',
      gray: '#e8e3dc',
      red: '#ffc9c9',
      orange: '#ffd8a8',
      green: '#b2f2bb',
      blue: '#c5dcff',
    }),
    '--mantine-color-anchor': 'var(--mantine-color-curtain-3)',
    '--mantine-color-error': '#ff8787',
  },
})
