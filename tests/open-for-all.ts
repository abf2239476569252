import { afterAll, beforeAll } from 'vitest'

/** Opens something before the tests of a file, lays it where they find it, and closes it after the last of them. */
export function openForAll<Opened extends { close(): Promise<void> }>(
  open: () => Promise<Opened>,
  layDown: (opened: Opened) => void | Promise<void>,
): void {
  let opened: Opened | undefined
  beforeAll(async () => {
    opened = await open()
    await layDown(opened)
  })
  afterAll(() => opened?.close())
}
