import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

const fixed = ['door/manifest.webmanifest', 'door/icon-192.png', 'door/icon-512.png', 'mark.svg']

interface Imported {
  viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> }
}

/** Every file that the door's page can ask for, also later: its chunks, their styles and what they bring along. */
function filesOfDoor(bundle: Rolldown.OutputBundle): string[] {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = bundle[name]
    if (files.has(name) || chunk?.type !== 'chunk') return
    files.add(name)
    const { viteMetadata } = chunk as Imported
    for (const file of [...(viteMetadata?.importedCss ?? []), ...(viteMetadata?.importedAssets ?? [])])
      files.add(file)
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next)
  }
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.facadeModuleId?.endsWith('door/index.html'))
      visit(chunk.fileName)
  }
  return [...files].sort()
}

/** Writes into the door's service worker which files make it up, and a version that changes when any of them does. */
export function precacheDoor(root: string): Plugin {
  return {
    name: 'precache-door',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = Object.values(bundle).find(chunk => chunk.fileName === 'door/service-worker.js')
      if (worker?.type !== 'chunk') throw new Error('The door’s service worker is not among what was built')
      const built = filesOfDoor(bundle)
      if (built.length === 0) throw new Error('The door’s page is not among what was built')
      const hash = createHash('sha256').update(JSON.stringify(built)).update(worker.code)
      for (const file of fixed) hash.update(readFileSync(join(root, 'public', file)))
      hash.update(readFileSync(join(root, 'door', 'index.html')))
      const files = [...built, ...fixed].map(file => `/desk/${file}`)
      worker.code = worker.code
        .replaceAll('__DOOR_FILES__', JSON.stringify(files))
        .replaceAll('__DOOR_VERSION__', JSON.stringify(hash.digest('hex').slice(0, 16)))
    },
  }
}
