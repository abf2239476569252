import { Command } from 'commander'

/** `cartelera draw`: the draw of a sale's waiting room, anybody's. */
export function drawCommand(): Command {
  const command = new Command('draw').description('the draw of a sale, published by any house')
  command
    .command('check <address-or-file>')
    .description('work a published draw (draw.json) out again and say whether it is sound; needs no house')
    .option('--commitment <hex>', 'the fingerprint as you noted it before the draw')
    .action(async (from: string, { commitment }: { commitment?: string }) => {
      const { soundDraw } = await import('./draw/sound-draw.ts')
      const draw = await soundDraw(from, commitment)
      const promised = commitment
        ? 'The seed is the one that was promised by the fingerprint you noted'
        : 'The seed fits the published fingerprint (note it before the draw and name it with --commitment to be sure of it)'
      process.stdout.write(
        `The draw is sound: ${draw.order.length} places stand in the order that the seed gives.\n${promised}.\n`,
      )
    })
  return command
}
