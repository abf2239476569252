import { basename, dirname, extname } from 'node:path'
import { circlesIn } from './circles.ts'
import { drawers, remedies, remedyForFace, rooms } from './rooms.ts'
import { type Look, readSource, type SourceFile } from './source-file.ts'

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.includes('/contract/')

const covers = (seen: readonly string[], target: string) =>
  seen.some(place => target === `src/${place}` || target.startsWith(`src/${place}/`))

function explainDirection(room: string, target: string): string {
  const { is, sees, seesTypes = [] } = rooms[room]!
  const other = roomOf(target) ?? 'a place outside src'
  const may = [
    ...sees.map(place => `${place.replace('/acting.ts', ' (acting.ts)')}`),
    ...seesTypes.map(place => `${place} (types only)`),
  ]
  return (
    `${room}/ (${is}) may see ${may.length ? may.join(', ') : 'no other room'}, not ${other}/: ` +
    (room === 'core' || other !== 'core' || room === 'desk'
      ? (remedies[other] ?? remedyForFace)
      : remedyForFace)
  )
}

function faultsOfLook(file: SourceFile, look: Look): string[] {
  const room = roomOf(file.path)
  if (room === undefined || rooms[room] === undefined) return []
  const pure = room === 'core' || room === 'acts'
  if (look.target === undefined) {
    return pure && !isTest(file.path) && look.specifier.startsWith('node:')
      ? [
          `${room}/ does no IO, so ${look.specifier} has no place in it: declare a port in acts/ports and implement it in store/ or outside/`,
        ]
      : []
  }
  const faults: string[] = []
  const other = roomOf(look.target)
  const relative = look.specifier.startsWith('.')
  if (extname(look.specifier) === '') faults.push(`name the file with its extension: ${look.specifier}.ts`)
  if (relative && other !== room) {
    faults.push(
      `a path that leaves its room is written from the root of the house: #${look.target.replace(/^src\//, '')}`,
    )
  }
  if (!relative && look.target.startsWith(`${dirname(file.path)}/`)) {
    faults.push('a file beside this one is written from here: a relative path (./)')
  }
  if (other === room || isTest(file.path)) return faults
  const { sees, seesTypes = [] } = rooms[room]
  const allowed = covers(sees, look.target) || (look.typesOnly && covers(seesTypes, look.target))
  if (!allowed) faults.push(explainDirection(room, look.target))
  return faults
}

function faultsOfName(path: string): string[] {
  return path
    .split('/')
    .map(part => basename(part).replace(/\..*$/, ''))
    .filter(part =>
      drawers.some(
        drawer => part === drawer || (part.endsWith(`-${drawer}`) && /util|helper|manager/.test(drawer)),
      ),
    )
    .map(part => `"${part}" is a drawer for anything: name it after what it holds`)
}

/**
 * Everything that is wrong with the floors of a set of files (path from the root of the house → text): looks into
 * rooms that may not be seen, circles, barrels, drawers, and clocks or chance in the core. One sentence each.
 */
export function checkFloors(texts: ReadonlyMap<string, string>): string[] {
  const files = [...texts].map(([path, text]) => readSource(path, text))
  const faults: string[] = []
  for (const file of files) {
    const room = roomOf(file.path)
    if (room !== undefined && rooms[room] === undefined) {
      faults.push(
        `${file.path}: there is no room ${room}/ in the house; the rooms are ${Object.keys(rooms).join(', ')}`,
      )
    }
    for (const fault of faultsOfName(file.path)) faults.push(`${file.path}: ${fault}`)
    if (file.isBarrel || /^index\.tsx?$/.test(basename(file.path))) {
      faults.push(`${file.path}: a barrel only passes on what others have; import from the file that has it`)
    }
    for (const look of file.looks) {
      for (const fault of faultsOfLook(file, look)) {
        faults.push(`${file.path}:${look.line} imports ${look.specifier}: ${fault}`)
      }
    }
    if (room === 'core' && !isTest(file.path)) {
      for (const { what, line } of file.impure) {
        faults.push(
          `${file.path}:${line} uses ${what}: core/ is pure; take now, chance and answers as arguments`,
        )
      }
    }
  }
  const edges = new Map(
    files.map(file => [file.path, file.looks.flatMap(look => (look.target ? [look.target] : []))]),
  )
  for (const circle of circlesIn(edges)) {
    faults.push(`${circle.join(' → ')}: a circle of imports; move what both ends need into a file below them`)
  }
  return [...new Set(faults)]
}
