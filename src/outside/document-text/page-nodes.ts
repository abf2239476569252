import type { CheerioAPI } from 'cheerio'

type Document = CheerioAPI['_root']
type ChildNode = Document['children'][number]

/** A node of a parsed page. */
export type PageNode = Document | ChildNode

/** An element of a parsed page. */
export type Element = Extract<ChildNode, { tagName: string }>
