import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino, { type Logger } from 'pino'

const largest = 50 * 1024 * 1024

/** Never written, wherever they turn up in what is logged. */
const secrets = ['password', 'secret', 'token', 'authorization', 'cookie', 'connectionString'].flatMap(
  name => [name, `*.${name}`, `*.*.${name}`],
)

/** A short line on the console for what a person there should know. */
const console = {
  write(line: string): void {
    const { level, msg, err } = JSON.parse(line) as { level: number; msg: string; err?: { message: string } }
    const sign = level >= pino.levels.values.error! ? 'Error' : 'Note'
    process.stderr.write(`${sign}: ${msg}${err ? `: ${err.message}` : ''}\n`)
  },
}

/**
 * The log: JSON, one event a line, in `cartelera.log` of the data folder (the former one is kept as `cartelera.log.1`
 * when it has grown large); warnings and errors on the console as well.
 */
export function openLog(dataFolder: string, level: string): Logger {
  const file = join(dataFolder, 'cartelera.log')
  if (existsSync(file) && statSync(file).size > largest) renameSync(file, `${file}.1`)
  const streams = pino.multistream([
    { level: level as pino.Level, stream: pino.destination({ dest: file, sync: true, mode: 0o600 }) },
    { level: 'warn', stream: console },
  ])
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: secrets }, streams)
}
