import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { Printer } from '#acts/ports/printer.ts'

/**
 * Typst inside this process. Sources use the families that the compiler carries itself (Libertinus Serif, DejaVu Sans
 * Mono), so a machine without fonts prints the same page; what those lack is looked for among the machine's fonts.
 */
export function typstPrinting(): Printer {
  let compiler: NodeCompiler | undefined

  return {
    async print({ source, data, language, title }) {
      compiler ??= NodeCompiler.create()
      const result = compiler.compile({
        mainFileContent: source,
        inputs: { data: JSON.stringify(data), language, title },
      })
      const document = result.result
      if (!document) throw new Error(`Typst refused "${title}": ${whatIsWrong(compiler, result)}`)
      const pdf = new Uint8Array(compiler.pdf(document))
      // The compiler remembers every page it set; what the last few sheets did not use again is forgotten.
      compiler.evictCache(10)
      return pdf
    },
  }
}

function whatIsWrong(compiler: NodeCompiler, result: ReturnType<NodeCompiler['compile']>): string {
  const error = result.takeError() ?? result.takeDiagnostics()
  return error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given'
}
