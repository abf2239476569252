import type { AllocationKind } from '#core/boxoffice/seats/seats.ts'

/** For whom seats are set aside, in the order they are shown. */
export const allocationKinds: readonly AllocationKind[] = [
  'public',
  'wheelchair',
  'companion',
  'press',
  'guests',
  'pass-holders',
  'sponsors',
  'standby',
]
