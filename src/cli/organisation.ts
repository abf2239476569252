import { Command } from 'commander'
import { orDecline, type Refused } from './answer.ts'

/** Makes an organisation, or renames one and enters its host names. */
export type AddOrganisation = (wish: {
  slug: string
  name: string
  hosts: string[]
}) => Promise<{ made: true } | Refused>

/** `cartelera organisation`: who runs editions in this house. */
export function organisationCommand(add: AddOrganisation): Command {
  const command = new Command('organisation').description('the organisations of this house')
  command
    .command('add')
    .description('make an organisation with a schema of its own, or rename one and add host names')
    .argument('<slug>', 'its short name: lower-case letters, digits and hyphens')
    .argument('<name>', 'its name, for people')
    .option('--host <name...>', 'host names under which its public site answers', [])
    .action(async (slug: string, name: string, { host }: { host: string[] }) => {
      orDecline(await add({ slug, name, hosts: host }))
      process.stdout.write(`${name} is at home${host.length ? ` under ${host.join(', ')}` : ''}.\n`)
    })
  return command
}
