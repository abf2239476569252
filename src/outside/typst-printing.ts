import { Worker } from 'node:worker_threads'
import type { Printer } from '#acts/ports/printer.ts'
import type { Asked, Printed } from './typst-worker.ts'

interface Waiting {
  title: string
  resolve(pdf: Uint8Array): void
  reject(error: Error): void
}

/**
 * Typst in a thread of its own: setting a page takes the compiler some 25 ms, and in a rush of orders the house must go on
 * answering meanwhile. Sources use the families that the compiler carries itself (Libertinus Serif, DejaVu Sans Mono), so
 * a machine without fonts prints the same page; what those lack is looked for among the machine's fonts.
 *
 * The thread starts with the first sheet and does not keep the process alive when nothing waits for it.
 */
export function typstPrinting(): Printer {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let numbers = 0

  const start = (): Worker => {
    const started = new Worker(new URL('./typst-worker.ts', import.meta.url))
    started.on('message', (printed: Printed) => {
      const sheet = waiting.get(printed.number)
      waiting.delete(printed.number)
      if (waiting.size === 0) started.unref()
      if ('pdf' in printed) sheet?.resolve(printed.pdf)
      else sheet?.reject(new Error(`Typst refused "${sheet.title}": ${printed.why}`))
    })
    started.on('error', error => {
      worker = undefined
      for (const sheet of waiting.values()) sheet.reject(error as Error)
      waiting.clear()
    })
    return started
  }

  return {
    print(sheet) {
      worker ??= start()
      const asked: Asked = { number: ++numbers, sheet }
      worker.ref()
      worker.postMessage(asked)
      return new Promise((resolve, reject) => {
        waiting.set(asked.number, { title: sheet.title, resolve, reject })
      })
    },
  }
}
