import type { Cheerio } from 'cheerio'
import type { Element, PageNode } from './page-nodes.ts'

const BLOCKS = new Set(
  'p div li ul ol tr table tbody thead tfoot caption h1 h2 h3 h4 h5 h6 section article header footer dl dt dd figure figcaption blockquote main aside hr pre address fieldset legend details summary form center body'.split(
    ' ',
  ),
)
/** Blocks with an empty line around them. */
const APART = new Set('p h1 h2 h3 h4 h5 h6 ul ol table dl blockquote section article figure hr'.split(' '))
const HEADINGS: Readonly<Record<string, string>> = { h1: '# ', h2: '## ', h3: '### ' }
const LONGEST_TERM = 48
const LONGEST_ALT = 60

/**
 * Text of a part of a page as a browser sets it: white space collapsed, blocks on lines of their own, cells apart by tabs, a
 * term of a list of definitions before what it means, headings marked. A picture gives its alternative text where it
 * stands in a line of words.
 */
export function renderText(root: Cheerio<never>): string {
  const out = new Lines()
  // an own stack: pages nest deeper than calls may
  const stack: ({ node: PageNode } | { close: Element })[] = []
  for (const node of (root.toArray() as PageNode[]).toReversed()) stack.push({ node })
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('close' in next) out.close(next.close)
    else if (next.node.type === 'text') out.words(next.node.data, within(next.node, 'pre'))
    else if ('children' in next.node && 'name' in next.node) {
      const element = next.node as Element
      if (out.open(element)) {
        stack.push({ close: element })
        for (let at = element.children.length - 1; at >= 0; at--) stack.push({ node: element.children[at]! })
      }
    }
  }
  return out.text()
}

/** How many letters a part of a page has, markup aside. */
export function lengthOfText(nodes: readonly PageNode[]): number {
  let length = 0
  const stack: PageNode[] = [...nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') length += node.data.trim().length
    else if ('children' in node) for (const it of node.children) stack.push(it)
  }
  return length
}

function within(node: PageNode, name: string): boolean {
  let at: PageNode | null = node.parent as PageNode | null
  for (let steps = 0; at && steps < 6; steps++) {
    if ('name' in at && at.name === name) return true
    at = at.parent as PageNode | null
  }
  return false
}

class Lines {
  readonly #lines: string[] = []
  #line = ''
  #term = ''

  /** Begins an element; false where nothing inside it is text. */
  open(element: Element): boolean {
    const { name } = element
    if (name === 'br') this.#break()
    if (name === 'img') this.#picture(element)
    if (name === 'br' || name === 'img' || name === 'input') return false
    if (BLOCKS.has(name)) this.#break()
    if (APART.has(name)) this.#blank()
    if (name === 'dd') this.#line = this.#term
    if (name === 'hr') this.#blank()
    return true
  }

  close({ name }: Element): void {
    if (name === 'td' || name === 'th') this.#line = `${this.#line.trimEnd()}\t`
    const mark = HEADINGS[name]
    if (mark && this.#line.trim() !== '') this.#line = `${mark}${this.#line.trim()}`
    if (name === 'dt') {
      const term = this.#line.trim()
      // a short term and its meaning are a label and its value
      const isLabel = term !== '' && term.length <= LONGEST_TERM && !/[.!?]$/.test(term)
      this.#term = isLabel ? `${term.replace(/\s*:$/, '')}: ` : ''
      if (isLabel) {
        this.#line = ''
        return
      }
    }
    if (name === 'dd') {
      if (this.#line === this.#term) this.#line = ''
      // a second meaning of the same term goes on with it
      else if (this.#term !== '') this.#join()
    }
    if (name === 'dl') this.#term = ''
    if (BLOCKS.has(name)) this.#break()
    if (APART.has(name)) this.#blank()
  }

  words(data: string, asItStands: boolean): void {
    if (asItStands) {
      const [first, ...rest] = data.split(/\r?\n/)
      this.#line += first!
      for (const line of rest) {
        this.#break()
        this.#line = line
      }
      return
    }
    const own = data.replace(/[\s\u00a0]+/gu, ' ')
    this.#line += this.#line === '' || /\s$/.test(this.#line) ? own.trimStart() : own
  }

  text(): string {
    this.#break()
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  }

  #break(): void {
    const line = this.#line.replace(/[ \t]*\t[ \t]*/g, '\t').trim()
    if (line !== '') this.#lines.push(line)
    this.#line = ''
  }

  #blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  /** Puts a further meaning behind the one before it, if that stands in the line above. */
  #join(): void {
    const last = this.#lines.at(-1)
    const own = this.#line.slice(this.#term.length).trim()
    if (!last?.startsWith(this.#term) || this.#term === '') return
    this.#lines[this.#lines.length - 1] = `${last}; ${own}`
    this.#line = ''
  }

  #picture(element: Element): void {
    const alt = (element.attribs.alt ?? '').replace(/\s+/g, ' ').trim()
    const parent = element.parent
    if (alt === '' || alt.length > LONGEST_ALT || /\.(?:jpe?g|png|gif|webp|svg)$/i.test(alt)) return
    const inLine =
      this.#line.trim() !== '' ||
      (parent?.children.some(it => it.type === 'text' && it.data.trim() !== '') ?? false)
    if (inLine) this.#line = `${this.#line.trimEnd()} ${alt} `
  }
}
