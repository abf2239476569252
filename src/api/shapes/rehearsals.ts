import { z } from '@hono/zod-openapi'
import { Id } from './basics.ts'
import { Moment } from './moments.ts'

const Milliseconds = z.int().min(0)

const WaitsShape = z
  .object({ count: z.int(), p50: Milliseconds, p95: Milliseconds, p99: Milliseconds, longest: Milliseconds })
  .openapi('Waits', { description: 'Milliseconds within which half, 95 and 99 of 100, and all were done' })

const CurvePointShape = z
  .object({
    second: z.int().openapi({ description: 'From the opening of the sale; negative before' }),
    answers: z.int(),
    orders: z.int(),
    refusals: z.int(),
    errors: z.int(),
    p50: Milliseconds,
    p95: Milliseconds,
    p99: Milliseconds,
    inLine: z.int(),
    shopping: z.int(),
    memory: z.int().openapi({ description: 'Bytes of the serving process' }),
    lag: Milliseconds.openapi({ description: 'By which it came late to something, at worst' }),
  })
  .openapi('RehearsalSecond')

const StepShape = z
  .object({
    buyers: z.int().openapi({ description: 'At the same moment, without a pause' }),
    ordersPerMinute: z.int(),
    answersPerSecond: z.int(),
    p50: Milliseconds,
    p99: Milliseconds,
    errors: z.int(),
    holds: z.boolean(),
  })
  .openapi('RehearsalStep')

export const RehearsalShape = z
  .object({
    id: Id,
    editionId: Id,
    rehearsedAt: Moment,
    by: z.string(),
    figures: z.object({
      buyers: z.int(),
      seed: z.string(),
      machine: z.object({ cores: z.int(), memory: z.int() }),
      finished: z.boolean(),
      orders: z.int(),
      seats: z.int(),
      gaveUp: z.int(),
      wentEmpty: z.int(),
      busiestMinute: z.int(),
      waits: WaitsShape,
      line: WaitsShape.nullable().openapi({ description: 'null: no waiting room' }),
      refusals: z.record(z.string(), z.int()),
      errors: z.int(),
      faults: z.record(z.string(), z.int()).openapi({ description: 'The errors, by how each broke' }),
      server: z.object({ memory: z.int(), lag: Milliseconds }),
      oversold: z.int(),
      problems: z.int(),
      lost: z.int(),
      curve: z.array(CurvePointShape),
      steps: z.array(StepShape),
    }),
  })
  .openapi('Rehearsal', { description: 'docs/rules/rehearsal.md says what each figure is.' })
