import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/**
 * The version first, for If-Match; then a digest of the whole answer, for If-None-Match: an answer may show more than
 * what the version counts (a film's documents).
 */
export function versionTag(version: number, text: string): string {
  return `"${version}.${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`
}

/** The version that If-Match names; undefined: not asked, null: not a tag of ours. */
export function versionIn(c: Context): number | undefined | null {
  const tag = c.req.header('if-match')
  if (tag === undefined || tag === '*') return undefined
  const version = /^(?:W\/)?"(\d+)(?:\.[\w-]+)?"$/.exec(tag)?.[1]
  return version === undefined ? null : Number(version)
}
