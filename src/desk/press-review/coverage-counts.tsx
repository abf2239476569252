import { SimpleGrid, Table } from '@mantine/core'
import type { PressReview } from '../api/press-review.ts'
import { useWords } from '../words/words.tsx'

/** How many articles there are on each day, of each outlet and of each kind. */
export function CoverageCounts({ review: { days, outlets, kinds } }: { review: PressReview }) {
  const { say, formats } = useWords()
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xl">
      <Counts
        caption={say('review.days')}
        rows={days.map(({ day, articles }) => ({
          name: day ? formats.longDay(Temporal.PlainDate.from(day)) : say('review.undated'),
          count: articles.length,
        }))}
      />
      <Counts
        caption={say('review.outlets')}
        rows={outlets.map(({ outlet, count }) => ({ name: outlet || say('review.no-outlet'), count }))}
      />
      <Counts
        caption={say('review.kinds')}
        rows={kinds.map(({ kind, count }) => ({ name: say(`kind.${kind}`), count }))}
      />
    </SimpleGrid>
  )
}

function Counts({ caption, rows }: { caption: string; rows: { name: string; count: number }[] }) {
  const { formats } = useWords()
  return (
    <Table captionSide="top" style={{ alignSelf: 'start' }}>
      <Table.Caption ta="left" fw={600}>
        {caption}
      </Table.Caption>
      <Table.Tbody>
        {rows.map(({ name, count }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row" fw={400}>
              {name}
            </Table.Th>
            <Table.Td ta="right">{formats.count(count)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
