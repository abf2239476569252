import { buildIfStale } from './build.mjs'
import { installIfMissing } from './install.mjs'
import { become, serving } from './node26.mjs'

const say = line => process.stdout.write(`${line}\n`)
installIfMissing(say)
buildIfStale(say)
become('src/run/main.ts', process.argv.slice(2), serving)
