import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { POINTS } from '#core/reading/title/points.ts'
import type { Sign } from '#core/reading/title/signs.ts'
import { LIKELY, NO_TITLE_AMONG_DATA, NO_TITLE_IN_TEXT } from '#core/reading/title/titles.ts'
import { casePages, measuredPages, writtenPages } from './gold.ts'
import { KEPT_ASIDE } from './kept-aside.ts'
import { type TitleExample, titleExamples } from './title-examples.ts'
import { fitPoints, type Points, pointsOfNames, type Weighed } from './title-regression.ts'

const HERE = import.meta.dirname
const POINTS_FILE = join(HERE, '../../src/core/reading/title/points.ts')

/** A written page and a case show what pages are like as no page of a measured source does. */
const OF_A_PAGE = 2
const OF_A_CASE = 3
/** The pages of one source look alike: all of them together count as so many. */
const OF_A_SOURCE = 40
const FOLDS = 5
/** What is worth less than this is no sign. */
const NO_SIGN = 0.15

const pages = titleExamples(
  writtenPages(join(HERE, '../../fixtures/pages')).filter(it => !KEPT_ASIDE.has(it.id.replace('pages/', ''))),
)
const cases = titleExamples(casePages(join(HERE, '../../fixtures/reading')))
const measured = titleExamples(measuredPages(join(HERE, '../../../shared/reading')))

const ofPages = pages.map(example => ({ example, weight: OF_A_PAGE }))
const ofOthers = [
  ...cases.map(example => ({ example, weight: OF_A_CASE })),
  ...measured.map(example => ({
    example,
    weight: OF_A_SOURCE / measured.filter(it => it.source === example.source).length,
  })),
]

/** `--signs a,b`: only these are fitted, and all others stay as they are. */
const asked = process.argv.indexOf('--signs')
const held = asked < 0 ? new Map() : heldBut((process.argv[asked + 1] ?? '').split(','))

const points = rounded(fitPoints([...ofPages, ...ofOthers], held))
for (const [name, examples] of [
  ['pages', pages],
  ['cases', cases],
  ['measured texts', measured],
] as const)
  print(`${name}, fitted on them`, examples, () => points)
crossValidate()

if (process.argv.includes('--verbose'))
  for (const it of pages) {
    const told = judge(it, points)
    if (!told.right)
      process.stdout.write(`  ${it.id}: "${told.name}" ${told.share.toFixed(2)}, not "${it.title}"\n`)
  }
if (!process.argv.includes('--write'))
  process.stdout.write('Nothing was changed; --write writes points.ts.\n')
else if (measured.length === 0) {
  process.stderr.write(
    'The measured texts (../shared/reading) are absent: without them the points would be others.\n',
  )
  process.exitCode = 1
} else writeFileSync(POINTS_FILE, sourceOf(points))

/** The points of every sign that a page shows and that is not to be fitted. */
function heldBut(signs: readonly string[]): Points {
  const shown = [...pages, ...cases, ...measured].flatMap(it => it.evidence.flatMap(own => [...own.keys()]))
  return new Map(
    [...new Set(shown)].filter(it => !signs.includes(it)).map(it => [it, POINTS[it] ?? 0] as const),
  )
}

/** Every page is judged by points that were fitted without its fifth of the pages. */
function crossValidate(): void {
  const fold = (at: number) => at % FOLDS
  const without = Array.from({ length: FOLDS }, (_, own) =>
    rounded(
      fitPoints([...ofPages.filter((_, at) => fold(at) !== own), ...ofOthers] satisfies Weighed[], held),
    ),
  )
  const at = new Map(pages.map((it, index) => [it, index]))
  print('pages, each by points fitted without it', pages, it => without[fold(at.get(it)!)]!)
}

function print(what: string, examples: readonly TitleExample[], by: (it: TitleExample) => Points): void {
  const judged = examples.map(it => judge(it, by(it)))
  const told = judged.filter(it => it.share >= LIKELY)
  const right = judged.filter(it => it.right).length
  process.stdout.write(
    `${what}: ${right} of ${examples.length} right; believed ${told.length}, of these right ${told.filter(it => it.right).length}; ` +
      `not named at all ${examples.filter(it => it.right < 0).length}\n`,
  )
}

/** The likeliest name of a page, its share, and whether it is the title. */
function judge(example: TitleExample, by: Points): { name?: string; share: number; right: boolean } {
  const sums = pointsOfNames(example, by)
  if (sums.length === 0) return { share: 0, right: false }
  const most = Math.max(...sums)
  const best = sums.indexOf(most)
  const none = example.holdsData ? NO_TITLE_AMONG_DATA : NO_TITLE_IN_TEXT
  const share = 1 / sums.reduce((sum, it) => sum + Math.exp(it - most), Math.exp(none - most))
  return { name: example.names[best]!, share, right: best === example.right }
}

function rounded(fitted: Points): Points {
  return new Map(
    [...fitted]
      .filter(([, it]) => Math.abs(it) >= NO_SIGN)
      .map(([sign, it]) => [sign, Math.round(it * 10) / 10] as const)
      .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)),
  )
}

function sourceOf(told: Points): string {
  const quoted = (sign: Sign) => (/^[a-z]+$/.test(sign) ? sign : `'${sign}'`)
  return `import type { Sign } from './signs.ts'

/**
 * What each sign is worth, in natural logarithms of odds. Written by \`bench/reading/fit-title-points.ts\`, not by hand
 * (docs/rules/reading.md#titles); a sign that is not here is worth nothing.
 */
export const POINTS: Readonly<Partial<Record<Sign, number>>> = {
${[...told].map(([sign, it]) => `  ${quoted(sign)}: ${it.toFixed(1)},`).join('\n')}
}
`
}
