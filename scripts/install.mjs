import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodePackage } from './node26.mjs'
import { root } from './root.mjs'

/**
 * What package-lock.json asks for and node_modules has not got. npm leaves its own list of what it installed in
 * node_modules/.package-lock.json, written last, so an interrupted install counts as none.
 * Packages for other platforms are optional and may be missing; the two that Cartelera cannot run without may not.
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, entry]) => {
      if (path === '' || entry.link) return false
      const needed = !entry.optional || path === `node_modules/${nodePackage()}`
      return needed && installed[path]?.version !== entry.version
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
}

const packagesIn = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {})

/**
 * Installs what is missing, with one line of notice through `say`. No install script is run: nothing here needs one.
 * Ends the process with npm's own words if npm fails.
 */
export function installIfMissing(say) {
  const missing = missingPackages(
    packagesIn(join(root, 'package-lock.json')),
    packagesIn(join(root, 'node_modules', '.package-lock.json')),
  )
  if (missing.length === 0) return
  say(`Installing ${missing.length} packages (once; a minute or two) …`)
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const [command, args] =
    npm && /\.c?js$/.test(npm) ? [process.execPath, [npm, ...options]] : ['npm', options]
  const done = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && command === 'npm',
  })
  if (done.status === 0) return
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`)
  process.stderr.write(
    `npm could not install the packages${done.error ? ` (${done.error.message})` : ''}. Check the network and start again; nothing else was changed.\n`,
  )
  process.exit(1)
}
