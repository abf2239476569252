import { Command } from 'commander'
import { Declined } from './answer.ts'

/** One thing the doctor looked at. */
export interface Finding {
  about: string
  /** `note`: works, and somebody should know. */
  state: 'well' | 'note' | 'ill'
  /** What was found and, unless all is well, what to do. */
  sentence: string
}

const signs: Record<Finding['state'], string> = { well: '✓', note: '!', ill: '✗' }

export function doctorCommand(examine: () => AsyncIterable<Finding>): Command {
  return new Command('doctor')
    .description('look whether everything the house needs is there; changes nothing')
    .option('--json', 'print the findings as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const findings: Finding[] = []
      for await (const finding of examine()) {
        findings.push(finding)
        if (!json) process.stdout.write(`${signs[finding.state]} ${finding.about}: ${finding.sentence}\n`)
      }
      if (json) process.stdout.write(`${JSON.stringify({ findings }, null, 2)}\n`)
      const ill = findings.filter(({ state }) => state === 'ill').length
      if (ill > 0) throw new Declined(`${ill} of ${findings.length} need help before the house can run`)
    })
}
