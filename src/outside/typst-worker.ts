import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import type { PrintSheet } from '#acts/ports/printer.ts'

/** What typst-printing.ts asks for, and what it gets back under the same number. */
export interface Asked {
  number: number
  sheet: PrintSheet
}
export type Printed = { number: number } & ({ pdf: Uint8Array } | { why: string })

/** Where sources find their pictures; nothing is read from the disk there. */
const workspace = import.meta.dirname
const compiler = NodeCompiler.create({ workspace })

/** What every sheet begins with, so that a screen reader can announce and pronounce it. */
const preamble = '#set document(title: sys.inputs.title, date: none)\n#set text(lang: sys.inputs.language)\n'

function print({
  source,
  data,
  language,
  title,
  pictures = new Map(),
}: PrintSheet): { pdf: Uint8Array } | { why: string } {
  for (const [name, bytes] of pictures)
    compiler.mapShadow(join(workspace, 'pictures', name), Buffer.from(bytes))
  const inputs = { data: JSON.stringify(data), language, title }
  const result = compiler.compile({ mainFileContent: preamble + source, inputs })
  for (const name of pictures.keys()) compiler.unmapShadow(join(workspace, 'pictures', name))
  const document = result.result
  if (!document) {
    const error = result.takeError() ?? result.takeDiagnostics()
    return { why: error ? JSON.stringify(compiler.fetchDiagnostics(error)) : 'no reason given' }
  }
  const pdf = new Uint8Array(readAloud(document) ?? compiler.pdf(document))
  // The compiler remembers every page it set; what the last few sheets did not use again is forgotten.
  compiler.evictCache(10)
  return { pdf }
}

/** As PDF/UA-1; undefined where that cannot be: a name in letters that no font here has may not stop a ticket. */
function readAloud(document: NodeTypstDocument): Buffer | undefined {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' })
  } catch {
    return undefined
  }
}

parentPort!.on('message', ({ number, sheet }: Asked) => {
  const printed: Printed = { number, ...print(sheet) }
  parentPort!.postMessage(printed)
})
