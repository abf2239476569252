/** A numbered place as people say it; in a map, no two have all three in common. */
export interface PlaceName {
  /** Key of the level: stalls, balcony … */
  level: string
  row: string
  seat: string
}

/** How a place is written in the API, in forms and in the tables: `stalls/C/12`. */
export function placeKey({ level, row, seat }: PlaceName): string {
  return `${level}/${row}/${seat}`
}

/** The three parts of a key; undefined for what is none. */
export function readPlace(key: string): PlaceName | undefined {
  const [level, row, seat, ...more] = key.split('/')
  return level && row && seat && more.length === 0 ? { level, row, seat } : undefined
}
