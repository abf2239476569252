import { Presets, SingleBar } from 'cli-progress'

export interface Progress {
  /** How far the work is. The first call may come late: nothing is drawn before. */
  at(done: number, total: number): void
  /** Takes the bar away. */
  end(): void
}

/** A bar on the terminal while work goes on; nothing at all where standard error is a pipe or a file. */
export function progress(title: string): Progress {
  if (!process.stderr.isTTY) return { at() {}, end() {} }
  const bar = new SingleBar(
    {
      format: `${title} {bar} {percentage}%`,
      clearOnComplete: true,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  )
  let drawn = false
  return {
    at(done, total) {
      if (!drawn) bar.start(total, done)
      else bar.update(done)
      drawn = true
    },
    end() {
      if (drawn) bar.stop()
    },
  }
}
