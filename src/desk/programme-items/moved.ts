/** The list with the element at `from` standing at `to`. */
export function moved<Element>(list: readonly Element[], from: number, to: number): Element[] {
  const rest = list.toSpliced(from, 1)
  return rest.toSpliced(to, 0, list[from]!)
}
