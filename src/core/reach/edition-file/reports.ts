/** For people and spreadsheets; never read back. */
export interface Report {
  name: string
  says: string
  columns: readonly string[]
}

export const reports = {
  screenings: {
    name: 'screenings',
    says: 'The draft timetable by the wall clock, as an import of screenings reads one.',
    columns: ['film', 'venue', 'screen', 'date', 'time', 'minutes', 'kind', 'notes'],
  },
  sales: {
    name: 'sales',
    says: 'Valid tickets, what they cost and how many were let in, by screening and price: numbers alone.',
    columns: ['screening_id', 'price', 'tickets', 'amount', 'currency', 'admitted'],
  },
} as const satisfies Record<string, Report>

export const reportPath = ({ name }: Report): string => `reports/${name}.csv`
