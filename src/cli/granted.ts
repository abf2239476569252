import { isRefusal, type Refusal } from '#core/refusal.ts'

/** The answer of an act that must not be refused here: what is loaded is wrong when it is. */
export async function granted<Answer>(
  what: string,
  answer: Promise<Answer>,
): Promise<Exclude<Answer, Refusal>> {
  const given = await answer
  if (!isRefusal(given)) return given as Exclude<Answer, Refusal>
  throw new Error(`${what} was refused: ${given.refused} ${JSON.stringify(given.about)}`)
}
