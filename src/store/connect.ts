import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  Transaction,
  type TransactionSettings,
} from 'kysely'
import pg from 'pg'
import { isRefusal } from '#core/refusal.ts'
import { openPool } from './open-pool.ts'
import { groupSettings, PreparingClient } from './preparing-client.ts'
import { houseNames, organisationNames, type SchemaNames } from './schema-name.ts'
import { parameter, valueTypes } from './values.ts'

/** The way into one database. `House` and `Organisation` are the tables of the two kinds of schema. */
export interface Connection<House, Organisation> {
  /**
   * One transaction that sees one organisation's schema and nothing else. Commits what `work` did, unless it throws or
   * answers with a refusal. Run again from the start when PostgreSQL asks for it (deadlock, serialization), so `work`
   * must change nothing but the database.
   *
   * @throws UnknownOrganisation
   */
  withinOrganisation<Answer>(slug: string, work: Work<Organisation, Answer>, how?: How): Promise<Answer>
  /** The same for the schema that all organisations share. */
  withinHouse<Answer>(work: Work<House, Answer>, how?: How): Promise<Answer>
  /** Tells of every allocation, as its screening and kind, in which seats came free (docs/rules/holds.md#sold-out). */
  onSeatsFree(listener: (screeningId: string, kind: string) => void): void
  /** The name of the database. */
  database: string
  close(): Promise<void>
}

export type Work<Tables, Answer> = (transaction: Transaction<Tables>) => Promise<Answer>

export interface How {
  isolation?: 'read committed' | 'repeatable read' | 'serializable'
  readOnly?: boolean
  /** For the few statements that do the work of many at once (docs/decisions/022-grouped-commits.md). */
  grouped?: boolean
}

export class UnknownOrganisation extends Error {}

/** Thrown to roll back, carrying the refusal that is answered instead of an error. */
class RolledBack extends Error {
  readonly answer: unknown
  constructor(answer: unknown) {
    super('refused')
    this.answer = answer
  }
}

/** Sends Temporal values as PostgreSQL reads them. */
class Conversation implements DatabaseConnection {
  readonly inner: DatabaseConnection
  constructor(inner: DatabaseConnection) {
    this.inner = inner
  }
  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    if (query.parameters.length === 0) return this.inner.executeQuery(query)
    return this.inner.executeQuery({ ...query, parameters: query.parameters.map(parameter) })
  }
  streamQuery<Row>(query: CompiledQuery, chunkSize?: number) {
    return this.inner.streamQuery<Row>(query, chunkSize)
  }
}

/** Begins every transaction in a role and on a search path, in the same round trip. */
class SchemaDriver extends PostgresDriver {
  readonly names: SchemaNames
  readonly settings: string
  constructor(pool: pg.Pool, names: SchemaNames, settings: string) {
    super({ pool })
    this.names = names
    this.settings = settings
  }
  override async acquireConnection(): Promise<DatabaseConnection> {
    return new Conversation(await super.acquireConnection())
  }
  override async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings) {
    const mode = `${settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : ''} ${settings.accessMode ?? ''}`
    const { role, schema } = this.names
    const begin = `start transaction${mode}; set local role ${role}; set local search_path to ${schema}${this.settings}`
    try {
      await connection.executeQuery(CompiledQuery.raw(begin))
    } catch (error) {
      // Begun, but without its role: the connection must not go back into the pool like this.
      await connection.executeQuery(CompiledQuery.raw('rollback'))
      throw error
    }
  }
  override async releaseConnection(connection: DatabaseConnection): Promise<void> {
    // Kysely's driver keeps the release under a private symbol of the connection it made itself.
    await super.releaseConnection((connection as Conversation).inner as never)
  }
}

function dialectIn(pool: pg.Pool, names: SchemaNames, settings = ''): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new SchemaDriver(pool, names, settings),
    createIntrospector: db => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

/**
 * Work whose statements are sent as soon as they are asked, in that order, whether those before are answered or not:
 * Kysely's own transaction sends one after the other.
 */
function sentAtOnce<Tables, Answer>(dialect: Dialect, work: Work<Tables, Answer>): Work<Tables, Answer> {
  const driver = dialect.createDriver()
  return transaction => {
    const queue = transaction.getExecutor()
    return queue.provideConnection(connection => {
      const executor = queue.withConnectionProvider({ provideConnection: use => use(connection) })
      return work(new Transaction<Tables>({ config: { dialect }, dialect, driver, executor }))
    })
  }
}

const code = (error: unknown): string | undefined => (error as { code?: string } | undefined)?.code

/** Deadlock and serialization failure: PostgreSQL chose us to step back. */
const isToRepeat = (error: unknown) => code(error) === '40P01' || code(error) === '40001'

const mostAttempts = 10

type Transact<Tables> = <Answer>(work: Work<Tables, Answer>, how: How) => Promise<Answer>

/** Few: what waits for one of them goes together. */
const groupConnections = 4

async function transact<Tables, Answer>(
  db: Kysely<Tables>,
  work: Work<Tables, Answer>,
  how: How,
): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    try {
      let builder = db.transaction()
      if (how.isolation) builder = builder.setIsolationLevel(how.isolation)
      if (how.readOnly) builder = builder.setAccessMode('read only')
      return await builder.execute(async transaction => {
        const answer = await work(transaction)
        if (isRefusal(answer)) throw new RolledBack(answer)
        return answer
      })
    } catch (error) {
      if (error instanceof RolledBack) return error.answer as Answer
      if (!isToRepeat(error) || attempt === mostAttempts) throw error
    }
  }
}

/**
 * Opens a pool on one database. Nothing is asked of the server before the first transaction.
 *
 * @param onLost told when an idle connection breaks; the pool replaces it by itself
 */
export function connect<House, Organisation>(
  connectionString: string,
  { size = 20, onLost = () => {} }: { size?: number; onLost?: (error: Error) => void } = {},
): Connection<House, Organisation> {
  const listeners: ((screeningId: string, kind: string) => void)[] = []
  const settings: pg.PoolConfig = {
    connectionString,
    types: valueTypes,
    application_name: 'cartelera',
    idle_in_transaction_session_timeout: 60_000,
    // Every connection: PostgreSQL tells the one that set seats free before it confirms the commit.
    async onConnect(client) {
      client.on('notification', ({ payload = '' }) => {
        const [screeningId = '', kind = ''] = payload.split(' ')
        for (const listener of listeners) listener(screeningId, kind)
      })
      await client.query('listen seats_free')
    },
  }
  const pool = openPool({ ...settings, max: size }, onLost)
  const groupPool = openPool(
    { ...settings, max: groupConnections, Client: PreparingClient, pipeline: true },
    onLost,
  )
  const database = databaseIn(connectionString)
  const house = new Kysely<House>({ dialect: dialectIn(pool, houseNames(database)) })
  const organisations = new Map<string, Record<'usual' | 'grouped', Transact<Organisation>>>()

  const organisation = (slug: string) => {
    const known = organisations.get(slug)
    if (known) return known
    const names = organisationNames(database, slug)
    const usual = new Kysely<Organisation>({ dialect: dialectIn(pool, names) })
    const forGroups = dialectIn(groupPool, names, groupSettings)
    const grouped = new Kysely<Organisation>({ dialect: forGroups })
    const made: Record<'usual' | 'grouped', Transact<Organisation>> = {
      usual: (work, how) => transact(usual, work, how),
      grouped: (work, how) => transact(grouped, sentAtOnce(forGroups, work), how),
    }
    organisations.set(slug, made)
    return made
  }

  return {
    database,
    async withinOrganisation(slug, work, how = {}) {
      try {
        return await organisation(slug)[how.grouped ? 'grouped' : 'usual'](work, how)
      } catch (error) {
        const noRole = code(error) === '22023' && /^role .* does not exist$/.test((error as Error).message)
        if (!noRole) throw error
        organisations.delete(slug)
        throw new UnknownOrganisation(`There is no organisation "${slug}" in this house`)
      }
    },
    withinHouse: (work, how = {}) => transact(house, work, how),
    onSeatsFree: listener => void listeners.push(listener),
    async close() {
      await Promise.all([pool.end(), groupPool.end()])
    },
  }
}

/** The database a connection string names; without one, PostgreSQL takes the user's name. */
export function databaseIn(connectionString: string): string {
  const { database, user } = new pg.Client({ connectionString })
  return database ?? user ?? 'postgres'
}
