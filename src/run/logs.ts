import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pino, { type Logger } from 'pino'

const largest = 50 * 1024 * 1024

/** Never written, wherever they turn up in what is logged. */
const secrets = ['password', 'secret', 'token', 'authorization', 'cookie', 'connectionString'].flatMap(
  name => [name, `*.${name}`, `*.*.${name}`],
)

/** What is told of an error, and of those behind it. */
interface ToldError {
  type: string
  message: string
  stack: string | undefined
  /** SQLSTATE, or what Node or a library calls it. */
  code?: string
  /** Of the database: which one refused. */
  constraint?: string
  cause?: unknown
  errors?: unknown[]
}

/**
 * An error for the log, by what is named here and nothing else: a database error carries the values of the row that was
 * refused, and one of a lost connection the whole client with everything it knows.
 */
function toldError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { message, stack, cause } = error
  const { code, constraint, errors } = error as { code?: unknown; constraint?: unknown; errors?: unknown }
  const told: ToldError = { type: error.constructor.name, message, stack }
  if (typeof code === 'string') told.code = code
  if (typeof constraint === 'string') told.constraint = constraint
  if (cause instanceof Error) told.cause = toldError(cause)
  if (Array.isArray(errors)) told.errors = errors.filter(each => each instanceof Error).map(toldError)
  return told
}

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
  return pino(
    {
      ...{ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: secrets },
      serializers: { err: toldError },
    },
    streams,
  )
}
