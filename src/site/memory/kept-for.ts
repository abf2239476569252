/**
 * Asks once for many: while an answer is younger than `milliseconds`, or a question is under way, everybody gets the
 * same. A failed question is asked again by whoever comes next.
 */
export function keptFor<Answer>(
  milliseconds: number,
  ask: (key: string) => Promise<Answer>,
  now: () => number = () => performance.now(),
): (key: string) => Promise<Answer> {
  const answers = new Map<string, { until: number; answer: Promise<Answer> }>()
  return key => {
    const kept = answers.get(key)
    if (kept && kept.until > now()) return kept.answer
    if (answers.size > mostKeys) answers.clear()
    // Until it arrives, an answer is as fresh as it can be.
    const entry = { until: Number.POSITIVE_INFINITY, answer: ask(key) }
    answers.set(key, entry)
    entry.answer.then(
      () => {
        entry.until = now() + milliseconds
      },
      () => answers.delete(key),
    )
    return entry.answer
  }
}

/** Keys come from addresses, which anybody can make up. */
const mostKeys = 1000
