import { type QueryExecutorProvider, sql } from 'kysely'
import type { KeptScan } from '#acts/ports/door.ts'
import { type DoorScan, type Standing, standingOf } from '#core/boxoffice/door/door-scan.ts'
import { isId } from '#core/id.ts'

type ScanRow = Omit<DoorScan, 'settled' | 'undoes'> & {
  undoesDevice: string | null
  undoesSequence: number | null
  by: string
}

const scanColumns = sql`
  device, sequence, ticket_id as "ticketId", screening_id as "screeningId", act, door, at, by,
  undoes_device as "undoesDevice", undoes_sequence as "undoesSequence"`

const toScan = ({ undoesDevice, undoesSequence, by: _, ...row }: ScanRow): DoorScan => ({
  ...row,
  settled: true,
  undoes: undoesDevice === null ? null : { device: undoesDevice, sequence: undoesSequence! },
})

/** Scans in the order they are added, and the admissions that they add up to (docs/rules/door.md). */
export function scanRows(db: QueryExecutorProvider) {
  const journal = (act: 'admit' | 'undo', scan: Pick<KeptScan, 'at' | 'by' | 'door'>, ticketId: string) =>
    sql`insert into door_move (ticket_id, act, at, by, door)
      values (${ticketId}, ${act}, ${scan.at}, ${scan.by}, ${scan.door})`.execute(db)

  const settle = async (ticketId: string, newest: KeptScan): Promise<Standing> => {
    const { rows } = await sql<ScanRow>`
      select ${scanColumns} from door_scan where ticket_id = ${ticketId} and act <> 'refused'`.execute(db)
    const standing = standingOf(rows.map(toScan))
    const { admission, left } = standing
    const leftAt = left?.at ?? null
    const before = await sql`select from admission where ticket_id = ${ticketId}`.execute(db)
    if (!admission) {
      await sql`delete from admission where ticket_id = ${ticketId}`.execute(db)
      if (before.rows.length > 0) await journal('undo', newest, ticketId)
      return standing
    }
    const { device, sequence, screeningId, at, door } = admission
    const by = rows.find(row => row.device === device && row.sequence === sequence)!.by
    // A ticket that was cancelled before the house heard of the entry has none: the door is told.
    const { rows: written } = await sql`
      insert into admission (ticket_id, screening_id, at, by, door, device, sequence, left_at)
      select id, ${screeningId}::uuid, ${at}::timestamptz, ${by}, ${door}, ${device}, ${sequence}::integer,
        ${leftAt}::timestamptz
      from ticket where id = ${ticketId} and state = 'valid'
      on conflict (ticket_id) do update set at = excluded.at, by = excluded.by, door = excluded.door,
        device = excluded.device, sequence = excluded.sequence, left_at = excluded.left_at
      returning ticket_id`.execute(db)
    if (before.rows.length === 0 && written.length > 0) await journal('admit', { at, by, door }, ticketId)
    return standing
  }

  return {
    async keep(scan: KeptScan): Promise<{ isNew: boolean; standing: Standing | undefined }> {
      const { ticketId, undoes } = scan
      const { rows } = await sql`
        insert into door_scan (device, sequence, ticket_id, screening_id, act, answer, door, device_at, at,
          received_at, by, undoes_device, undoes_sequence)
        values (${scan.device}, ${scan.sequence}, ${ticketId}, ${scan.screeningId}, ${scan.act}, ${scan.answer},
          ${scan.door}, ${scan.deviceAt}, ${scan.at}, ${scan.receivedAt}, ${scan.by}, ${undoes?.device ?? null},
          ${undoes?.sequence ?? null})
        on conflict (device, sequence) do nothing returning device`.execute(db)
      const standing = ticketId === null || scan.act === 'refused' ? undefined : await settle(ticketId, scan)
      return { isNew: rows.length > 0, standing }
    },

    async ofScreenings(screeningIds: readonly string[], since?: Temporal.Instant): Promise<DoorScan[]> {
      const { rows } = await sql<ScanRow>`
        select ${scanColumns} from door_scan
        where screening_id = any(${screeningIds.filter(isId)}::uuid[]) and act <> 'refused'
          and received_at >= coalesce(${since ?? null}::timestamptz, '-infinity')
        order by at, device, sequence`.execute(db)
      return rows.map(toScan)
    },
  }
}
