import { posix } from 'node:path'
import { parseSync } from 'oxc-parser'

/** One import or re-export as it stands in a file. */
export interface Look {
  /** As written: `#core/money.ts`, `./x.ts`, `node:fs`, `hono`. */
  specifier: string
  line: number
  /** Nothing of it is left when the types are stripped. */
  typesOnly: boolean
  /** The file in the house it leads to; undefined for packages and the runtime. */
  target: string | undefined
}

export interface SourceFile {
  path: string
  looks: Look[]
  /** Only passes on what other files have. */
  isBarrel: boolean
  /** Uses of the clock, chance or the outside world that a pure file may not make. */
  impure: { what: string; line: number }[]
}

/** `#core/money.ts` → `src/core/money.ts`, as package.json's `imports` says; relative ones from their file. */
function resolve(specifier: string, from: string): string | undefined {
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  return undefined
}

/** Reads a file's imports with a parser, so that comments and strings that look like imports do not count. */
export function readSource(path: string, text: string): SourceFile {
  const { module, program, errors } = parseSync(path, text)
  const broken = errors.find(error => error.severity === 'Error')
  if (broken) throw new Error(`${path} cannot be parsed: ${broken.message}`)
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const look = (specifier: string, start: number, typesOnly: boolean): Look => ({
    specifier,
    line: lineAt(start),
    typesOnly,
    target: resolve(specifier, path),
  })
  const looks = [
    ...module.staticImports.map(found =>
      look(
        found.moduleRequest.value,
        found.start,
        found.entries.length > 0 && found.entries.every(entry => entry.isType),
      ),
    ),
    ...module.staticExports.flatMap(found =>
      found.entries
        .filter(entry => entry.moduleRequest)
        .map(entry => look(entry.moduleRequest!.value, found.start, entry.isType)),
    ),
    ...module.dynamicImports.flatMap(found => {
      const { start, end } = found.moduleRequest
      const literal = /^['"](.*)['"]$/.exec(text.slice(start, end))
      return literal ? [look(literal[1]!, found.start, false)] : []
    }),
  ]
  const passesOn = (statement: { type: string; source?: unknown }) =>
    statement.type === 'ExportAllDeclaration' ||
    (statement.type === 'ExportNamedDeclaration' && Boolean(statement.source))
  return {
    path,
    looks,
    isBarrel:
      program.body.some(statement => statement.type === 'ExportAllDeclaration') ||
      (program.body.length > 0 && program.body.every(passesOn)),
    impure: impureUses(program).map(({ what, start }) => ({ what, line: lineAt(start) })),
  }
}

const clocksAndChance = new Set(['Temporal.Now', 'Date.now', 'Math.random', 'performance.now'])
const outsideWorld = new Set([
  'process',
  'fetch',
  'console',
  'crypto',
  'setTimeout',
  'setInterval',
  'window',
  'document',
])

interface Node {
  type: string
  start: number
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

function impureUses(root: unknown): { what: string; start: number }[] {
  const found: { what: string; start: number }[] = []
  const nameOf = (node: unknown) => (isNode(node) && node.type === 'Identifier' ? String(node.name) : '')
  const visit = (node: Node) => {
    if (node.type === 'MemberExpression' && !node.computed) {
      const object = nameOf(node.object)
      const whole = `${object}.${nameOf(node.property)}`
      if (clocksAndChance.has(whole)) found.push({ what: whole, start: node.start })
      else if (outsideWorld.has(object) && object !== 'document')
        found.push({ what: object, start: node.start })
    }
    if (node.type === 'CallExpression' && outsideWorld.has(nameOf(node.callee))) {
      found.push({ what: nameOf(node.callee), start: node.start })
    }
    if (
      node.type === 'NewExpression' &&
      nameOf(node.callee) === 'Date' &&
      Array.isArray(node.arguments) &&
      node.arguments.length === 0
    ) {
      found.push({ what: 'new Date()', start: node.start })
    }
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child)
    }
  }
  if (isNode(root)) visit(root)
  return found
}
