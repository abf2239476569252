import { Table, Text } from '@mantine/core'
import type { MailingWithFigures } from '../api/mailings.ts'
import { useWords } from '../words/words.tsx'

const told = [
  'recipients',
  'waiting',
  'sent',
  'inDoubt',
  'refused',
  'leftOut',
  'bounced',
  'complained',
  'left',
] as const

/** What became of a newsletter, in numbers; there is none of who opened it. */
export function Figures({ mailing }: { mailing: MailingWithFigures }) {
  const { say, formats } = useWords()
  return (
    <div>
      <Table.ScrollContainer minWidth={720}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              {told.map(figure => (
                <Table.Th key={figure} ta="right">
                  {say(`newsletter.figure.${figure}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr>
              {told.map(figure => (
                <Table.Td key={figure} ta="right">
                  {formats.count(mailing.figures[figure])}
                </Table.Td>
              ))}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="sm" c="dimmed">
        {say('newsletter.figures.help')}
      </Text>
    </div>
  )
}
