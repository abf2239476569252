import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Loaded with a command (`node --import`): when it ends, the most memory that its process held, in bytes, goes to the file
 * that CARTELERA_BENCH_PEAK names. The launcher, which only starts the command, stays silent.
 */
const into = process.env.CARTELERA_BENCH_PEAK
if (into && process.argv[1]?.endsWith('command-line.ts'))
  process.on('exit', () => writeFileSync(into, String(peak())))

/** Linux counts from the start of the program; elsewhere what the system gives may hold the starter's memory too. */
function peak(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS * 1024
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024
}
