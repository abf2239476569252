import type { ColumnType, Generated } from 'kysely'

/** Temporal in both directions (../values.ts); a zoned time is kept as its instant. */
export type InstantColumn = ColumnType<
  Temporal.Instant,
  Temporal.Instant | Temporal.ZonedDateTime,
  Temporal.Instant | Temporal.ZonedDateTime
>
export type InstantOrNullColumn = ColumnType<
  Temporal.Instant | null,
  Temporal.Instant | Temporal.ZonedDateTime | null | undefined,
  Temporal.Instant | Temporal.ZonedDateTime | null
>

/** Written as JSON text: an array would else become a PostgreSQL array. */
export type JsonColumn<Value> = ColumnType<Value, string, string>
export type JsonWithDefault<Value> = ColumnType<Value, string | undefined, string>

/** Set by the database unless given. */
export type Id = Generated<string>
export type Version = Generated<number>
