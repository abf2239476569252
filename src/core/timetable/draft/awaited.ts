import type { ScreeningKind } from '#core/programme/screening.ts'

/** Names a screening that a showing wants and that has no row yet: the how-manieth of its item and kind. */
export function awaitedId(itemId: string, kind: ScreeningKind, number: number): string {
  return `${itemId}/${kind}/${number}`
}

/** The item and kind of a screening without a row; undefined for one that has one. */
export function awaitedOf(screeningId: string): { itemId: string; kind: ScreeningKind } | undefined {
  const [itemId, kind, number] = screeningId.split('/')
  return itemId && kind && number ? { itemId, kind: kind as ScreeningKind } : undefined
}
