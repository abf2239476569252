import { installIfMissing } from './install.mjs'
import { become } from './node26.mjs'

installIfMissing(line => process.stderr.write(`${line}\n`))
become('bench/run.ts', process.argv.slice(2))
