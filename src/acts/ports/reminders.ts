import type { HouseLanguage } from '#core/localised.ts'

/** An order that is to be reminded of a day: of its first screening then. */
export interface DueReminder {
  orderId: string
  email: string
  language: HouseLanguage
  screeningId: string
}

/** Letters on the day, inside one transaction (docs/rules/orders.md#reminders). */
export interface ReminderShelf {
  /** Those whose time has come and that were not written yet. */
  due(now: Temporal.Instant): Promise<DueReminder[]>
  /** Whether an order wants them; false when there is no such order. */
  setWanted(orderToken: string, isWanted: boolean): Promise<boolean>
}
