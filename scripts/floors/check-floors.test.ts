import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFloors } from './check-floors.ts'
import { circlesIn } from './circles.ts'
import { rooms } from './rooms.ts'

const check = (files: Record<string, string>) => checkFloors(new Map(Object.entries(files)))

test('a bad import planted in the core is found, named and shown the way', () => {
  const faults = check({
    'src/core/boxoffice/seats/hold.ts': `// a comment\nimport { connect } from '#store/connect.ts'\nexport const held = connect`,
    'src/store/connect.ts': 'export const connect = 1',
  })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(
    /^src\/core\/boxoffice\/seats\/hold\.ts:2 imports #store\/connect\.ts: core\/ .*acts\/ports/,
  )
})

test.each([
  ['src/acts/boxoffice/hold-seats.ts', '#api/problem.ts'],
  ['src/acts/boxoffice/hold-seats.ts', '#words/speak.ts'],
  ['src/store/seats.ts', '#acts/boxoffice/hold-seats.ts'],
  ['src/store/seats.ts', '#words/speak.ts'],
  ['src/site/film-page.ts', '#store/connect.ts'],
  ['src/site/film-page.ts', '#api/problem.ts'],
  ['src/cli/backup.ts', '#store/connect.ts'],
  ['src/api/films.ts', '#run/house.ts'],
  ['src/desk/films.tsx', '#acts/boxoffice/hold-seats.ts'],
])('%s may not see %s', (path, specifier) => {
  const target = specifier.replace('#', 'src/')
  expect(
    check({ [path]: `import { x } from '${specifier}'\nx()`, [target]: 'export const x = () => {}' }),
  ).toHaveLength(1)
})

test.each([
  ['src/acts/boxoffice/hold-seats.ts', '#core/boxoffice/seats/hold.ts'],
  ['src/store/seats.ts', '#acts/ports/store.ts'],
  ['src/site/film-page.ts', '#acts/boxoffice/hold-seats.ts'],
  ['src/run/house.ts', '#store/connect.ts'],
  ['src/core/boxoffice/seats/hold.ts', '#core/money.ts'],
  ['src/acts/hold-seats.test.ts', '#store/connect.ts'],
])('%s may see %s', (path, specifier) => {
  const target = specifier.replace('#', 'src/')
  expect(
    check({ [path]: `import { x } from '${specifier}'\nx()`, [target]: 'export const x = () => {}' }),
  ).toEqual([])
})

test('the desk sees types of the api and the core, and nothing that runs', () => {
  const target = { 'src/core/money.ts': 'export const zero = 0\nexport type Money = number' }
  expect(
    check({
      ...target,
      'src/desk/a.ts': `import type { Money } from '#core/money.ts'\nexport const a: Money = 1`,
    }),
  ).toEqual([])
  expect(
    check({ ...target, 'src/desk/a.ts': `import { zero } from '#core/money.ts'\nexport const a = zero` }),
  ).toHaveLength(1)
})

test('a circle is told as the way around', () => {
  const faults = check({
    'src/core/a.ts': `import './b.ts'`,
    'src/core/b.ts': `import type { C } from './c.ts'`,
    'src/core/c.ts': `import './a.ts'\nexport type C = 1`,
  })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toContain('→')
  for (const file of ['a', 'b', 'c']) expect(faults[0]).toContain(`src/core/${file}.ts`)
})

test('barrels and drawers are refused', () => {
  expect(
    check({ 'src/core/index.ts': `export { a } from './a.ts'`, 'src/core/a.ts': 'export const a = 1' }),
  ).toHaveLength(1)
  expect(
    check({ 'src/core/all.ts': `export * from './a.ts'\nexport const b = 1`, 'src/core/a.ts': '' }),
  ).toHaveLength(1)
  expect(check({ 'src/core/utils/a.ts': 'export const a = 1' })).toHaveLength(1)
  expect(check({ 'src/core/date-helpers.ts': 'export const a = 1' })).toHaveLength(1)
  expect(check({ 'src/core/programme-item.ts': 'export const a = 1' })).toEqual([])
})

test('the core has no clock, no chance and no IO', () => {
  for (const use of [
    'Temporal.Now.instant()',
    'Date.now()',
    'new Date()',
    'Math.random()',
    'process.env.X',
    'fetch("x")',
  ]) {
    expect(check({ 'src/core/a.ts': `export const a = () => ${use}` }), use).toHaveLength(1)
  }
  expect(
    check({ 'src/core/a.ts': `import { readFileSync } from 'node:fs'\nreadFileSync('x')` }),
  ).toHaveLength(1)
  expect(check({ 'src/core/a.ts': '// Date.now() is not used\nexport const a = "Math.random()"' })).toEqual(
    [],
  )
})

test('paths cross rooms from the root and stay relative inside', () => {
  const money = { 'src/core/money.ts': 'export const zero = 0' }
  expect(check({ ...money, 'src/acts/a.ts': `import { zero } from '../core/money.ts'\nzero` })[0]).toContain(
    '#core/money.ts',
  )
  expect(check({ ...money, 'src/core/a.ts': `import { zero } from '#core/money.ts'\nzero` })[0]).toContain(
    'relative',
  )
})

test('a file in no room is told the rooms', () => {
  expect(check({ 'src/services/a.ts': '' })[0]).toContain(Object.keys(rooms)[0])
})

test('a graph has a circle exactly when it cannot be put in order', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String)
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 16 }), pairs => {
      const edges = new Map<string, string[]>()
      for (const [from, to] of pairs) {
        edges.set(from, [...(edges.get(from) ?? []), to])
        if (!edges.has(to)) edges.set(to, [])
      }
      const left = new Map([...edges].map(([from, to]) => [from, new Set(to)]))
      for (let free = true; free; ) {
        const done = [...left].filter(([, to]) => to.size === 0).map(([from]) => from)
        for (const file of done) left.delete(file)
        for (const to of left.values()) for (const file of done) to.delete(file)
        free = done.length > 0
      }
      const circles = circlesIn(edges)
      expect(circles.length > 0).toBe(left.size > 0)
      for (const circle of circles) {
        expect(circle[0]).toBe(circle.at(-1))
        for (const [index, file] of circle.slice(1).entries())
          expect(edges.get(circle[index]!)).toContain(file)
      }
    }),
  )
})
