#!/usr/bin/env node
import { installIfMissing } from '../scripts/install.mjs'
import { become } from '../scripts/node26.mjs'

installIfMissing(line => process.stderr.write(`${line}\n`))
become('src/cli/main.ts', process.argv.slice(2))
