import type { Instance } from './instances.ts'

/** What follows `--name=` on the command line. */
export const option = (name: string): string | undefined =>
  process.argv.find(word => word.startsWith(`--${name}=`))?.slice(name.length + 3)

/** `--only=tiff`: those alone whose name has it. */
export const chosen = (all: Instance[]): Instance[] =>
  all.filter(({ name }) => name.includes(option('only') ?? ''))
