import { Command } from 'commander'

/** @param start runs the house until it is stopped and answers with the exit code */
export function startCommand(start: (wish: { port?: string }) => Promise<number>): Command {
  return new Command('start')
    .description('open the house; Ctrl-C closes it')
    .option('--port <number>', 'the port to listen on (as PORT)')
    .action(async (wish: { port?: string }) => {
      process.exitCode = await start(wish)
    })
}
