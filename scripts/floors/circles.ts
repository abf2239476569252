/**
 * The circles in a graph of imports (Tarjan's strongly connected components of more than one file, or a file that
 * imports itself), each in the order in which one leads to the next.
 */
export function circlesIn(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const path: string[] = []
  const onPath = new Set<string>()
  const circles: string[][] = []

  const visit = (file: string) => {
    order.set(file, order.size)
    lowest.set(file, order.get(file)!)
    path.push(file)
    onPath.add(file)
    for (const next of edges.get(file) ?? []) {
      if (!edges.has(next)) continue
      if (!order.has(next)) {
        visit(next)
        lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!))
      } else if (onPath.has(next)) lowest.set(file, Math.min(lowest.get(file)!, order.get(next)!))
    }
    if (lowest.get(file) !== order.get(file)) return
    const component = path.splice(path.indexOf(file))
    for (const member of component) onPath.delete(member)
    if (component.length > 1 || edges.get(file)?.includes(file)) circles.push(shortestWalk(component, edges))
  }
  for (const file of edges.keys()) if (!order.has(file)) visit(file)
  return circles
}

/** The shortest way from a component's first file back to itself: what a person has to cut. */
function shortestWalk(component: string[], edges: ReadonlyMap<string, readonly string[]>): string[] {
  const members = new Set(component)
  const start = component[0]!
  const queue: string[][] = [[start]]
  const seen = new Set<string>()
  for (let walk = queue.shift(); walk; walk = queue.shift()) {
    for (const next of edges.get(walk.at(-1)!) ?? []) {
      if (next === start) return [...walk, start]
      if (!members.has(next) || seen.has(next)) continue
      seen.add(next)
      queue.push([...walk, next])
    }
  }
  return [...component, start]
}
