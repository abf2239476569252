import { type Node, parseTree } from 'jsonc-parser'

/** A value of a JSON text with its place. */
export type JsonNode = Node

/** No data about films nests deeper; what does is not read, and could exhaust a parser. */
const DEEPEST = 60

/** The tree of a JSON text; undefined for text that is no object or list, is broken, or nests without end. */
export function jsonTree(text: string): JsonNode | undefined {
  if (!/^\s*[[{]/.test(text.slice(0, 200)) || nestsTooDeep(text)) return undefined
  const faults: { error: number; offset: number; length: number }[] = []
  const tree = parseTree(text, faults, { disallowComments: true, allowTrailingComma: false })
  return faults.length === 0 ? tree : undefined
}

function nestsTooDeep(text: string): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quoted) {
      if (code === 92) at++
      else if (code === 34) quoted = false
    } else if (code === 34) quoted = true
    else if (code === 91 || code === 123) {
      depth++
      if (depth > DEEPEST) return true
    } else if (code === 93 || code === 125) depth--
  }
  return false
}

/** Name and value of each property of an object, in its order. */
export function properties(node: JsonNode): { name: string; value: JsonNode }[] {
  if (node.type !== 'object') return []
  return (node.children ?? []).flatMap(it => {
    const [key, value] = it.children ?? []
    return key && value ? [{ name: String(key.value), value }] : []
  })
}

/** The values of a list, or the one value that stands in its place. */
export function listed(node: JsonNode): readonly JsonNode[] {
  return node.type === 'array' ? (node.children ?? []) : [node]
}

/** The value of the first of these properties that an object has. */
export function property(node: JsonNode, ...names: readonly string[]): JsonNode | undefined {
  const own = properties(node)
  for (const name of names) {
    const found = own.find(it => it.name === name)
    if (found && found.value.type !== 'null') return found.value
  }
  return undefined
}

/** A text or number as text, with where its letters stand (inside the quotation marks). */
export function scalar(
  node: JsonNode,
  source: string,
): { text: string; start: number; end: number; verbatim: boolean } | undefined {
  if (node.type === 'number') {
    const end = node.offset + node.length
    return { text: source.slice(node.offset, end), start: node.offset, end, verbatim: true }
  }
  if (node.type !== 'string') return undefined
  const text = String(node.value)
  const start = node.offset + 1
  const end = node.offset + node.length - 1
  return end > start ? { text, start, end, verbatim: end - start === text.length } : undefined
}
