/** As it is spoken and printed: K7WQ3-MXCDF. */
export function shownNumber(number: string): string {
  return `${number.slice(0, 5)}-${number.slice(5)}`
}

export const stateColours = {
  unpaid: 'orange',
  paid: 'green',
  cancelled: 'gray',
  refunded: 'gray',
  expired: 'gray',
} as const
