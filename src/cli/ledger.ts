import { Command } from 'commander'
import { checkLedger } from '#acts/boxoffice/check-ledger.ts'
import type { House } from '#acts/ports/house.ts'
import type { LedgerProblem } from '#core/boxoffice/ledger/ledger.ts'
import { Declined, orDecline } from './answer.ts'
import type { WithHouse } from './with-house.ts'

/** `cartelera ledger`: the books of seats and money. */
export function ledgerCommand(withHouse: WithHouse<House>): Command {
  const command = new Command('ledger').description('the books of seats and money')
  command
    .command('check')
    .description(
      'prove that orders, payments, refunds and seats agree to the cent and the seat; changes nothing',
    )
    .option('--json', 'print what disagrees as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const { problems } = orDecline(
        await withHouse(async (house, organisation) => ({
          problems: await checkLedger(house, { organisation, by: 'console' }),
        })),
      )
      if (json) process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`)
      else for (const problem of problems) process.stdout.write(`${told(problem)}\n`)
      if (problems.length > 0) throw new Declined(`The books disagree in ${problems.length} places.`)
      if (!json)
        process.stdout.write('The books agree: orders, payments, refunds, seats, holds and admissions.\n')
    })
  return command
}

const told = ({ problem, about }: LedgerProblem) =>
  `${problem}: ${Object.entries(about)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}`
