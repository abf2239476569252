#!/usr/bin/env node
import { buildIfStale } from '../scripts/build.mjs'
import { installIfMissing } from '../scripts/install.mjs'
import { become, serving, sparing } from '../scripts/node26.mjs'

const say = line => process.stderr.write(`${line}\n`)
installIfMissing(say)
if (process.argv[2] === 'start') buildIfStale(say)
const how = { read: sparing, rehearse: serving }[process.argv[2]] ?? {}
become('src/run/command-line.ts', process.argv.slice(2), how)
