/** When and to whom the letter on the day goes (docs/rules/orders.md#reminders); hours by the festival's clock. */
export const reminderRule = {
  /** From this time of the day on. */
  from: '09:00',
  /** What starts before this time is reminded of the evening before. */
  early: '11:00',
  eveningFrom: '18:00',
  /** Not any more so shortly before the start. */
  latestHours: 2,
  /** Whoever bought so shortly before has just had a letter. */
  boughtHours: 12,
} as const
