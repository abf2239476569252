import { SingleBar } from 'cli-progress'

/** A bar for each part of a long work, on a terminal; in a pipe, nothing. */
export function showProgress(stream: NodeJS.WriteStream): {
  progress(part: string, done: number, of: number): void
  stop(): void
} {
  let shown: { part: string; bar: SingleBar } | undefined
  const stop = () => {
    shown?.bar.stop()
    shown = undefined
  }
  return {
    progress(part, done, of) {
      if (!stream.isTTY) return
      if (shown?.part !== part) {
        stop()
        const bar = new SingleBar({
          format: `${part.padEnd(12)} {bar} {value}/{total}`,
          stream,
          clearOnComplete: true,
        })
        bar.start(of, 0)
        shown = { part, bar }
      }
      shown.bar.update(done)
    },
    stop,
  }
}
