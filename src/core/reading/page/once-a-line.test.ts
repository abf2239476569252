import { expect, test } from 'vitest'
import { flatten } from './flat-text.ts'
import { layOut } from './lay-out.ts'
import { onceALine, onceALineOf } from './once-a-line.ts'
import type { Page } from './page.ts'

const pageOf = (text: string) => ({ lines: layOut(flatten(text)), told: [] as unknown[] }) as Page

test('what is told of a line is told once, also that there is nothing to tell', () => {
  const asked: string[] = []
  const [first, second] = [pageOf('Low Tide\n92 minutes'), pageOf('Long Night')]
  const figures = onceALineOf((_, { text }) => {
    asked.push(text)
    return /\d+/.exec(text)?.[0] ?? null
  })
  const tell = () => [first, second].flatMap(page => page.lines.map(line => figures(page, line)))
  expect([tell(), tell()]).toEqual([
    [null, '92', null],
    [null, '92', null],
  ])
  expect(asked).toEqual(['Low Tide', '92 minutes', 'Long Night'])
})

test('an answer of no is an answer', () => {
  let asked = 0
  const isShort = onceALine(line => {
    asked++
    return line.words < 2
  })
  const [line] = pageOf('Low Tide').lines
  expect([isShort(line!), isShort(line!), asked]).toEqual([false, false, 1])
})
