import { expect, test } from 'vitest'
import { flatten } from './page/flat-text.ts'
import { layOut } from './page/lay-out.ts'
import type { Page } from './page/page.ts'
import { isPressKit } from './press-kit.ts'

const says = (text: string, needed: number) =>
  isPressKit({ lines: layOut(flatten(text)), told: [] as unknown[] } as Page, needed)

test.each(["Director's note", 'Director’s note', "Note d'intention", 'Note d’intention', 'LOGLINE'])(
  '%s is a word of press kits',
  word => {
    expect(says(`${word}\n\nI met her in the harbour.`, 1)).toBe(true)
    expect(says(`${word}\n\nI met her in the harbour.`, 2)).toBe(false)
  },
)

test('words within other words and those of menus are none', () => {
  expect(says('Expressly, with the whole screwdriver', 1)).toBe(false)
  expect(says('Films | Crew | Press | Contact', 1)).toBe(false)
  expect(says('Films   Crew   Press', 1)).toBe(false)
})
