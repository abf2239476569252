import { InvalidArgumentError } from 'commander'

/** Reads the value of an option as a whole number from the least to the most. */
export const whole = (least: number, most: number) => (said: string) => {
  const number = Number(said)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new InvalidArgumentError(`A whole number from ${least} to ${most}.`)
  return number
}
