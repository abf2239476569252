import { Table } from '@mantine/core'
import type { Points } from '../../api/solving.ts'
import { useWords } from '../../words/words.tsx'
import { pointsTold } from './points-told.ts'

type SoftRule = keyof Points

/** The points of every rule that costs any, in the draft and in the answer. */
export function PointsTable({ draft, answer }: { draft: Points | undefined; answer: Points }) {
  const { say, formats } = useWords()
  const shown = (Object.keys(answer) as SoftRule[]).filter(
    rule => rounded(answer[rule]) > 0 || rounded(draft?.[rule]) > 0,
  )
  const total = (points: Points) => Object.values(points).reduce((sum, each) => sum + (each ?? 0), 0)
  const cell = (points: number | undefined) => (
    <Table.Td ta="right" className="unbroken">
      {points === undefined ? '—' : pointsTold(points, formats)}
    </Table.Td>
  )
  return (
    <Table fz="sm" verticalSpacing={4} horizontalSpacing={6}>
      <Table.Caption>{say('solver.points-help')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say('solver.points-by-rule')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {say('solver.draft')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {say('solver.answer')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {shown.map(rule => (
          <Table.Tr key={rule}>
            <Table.Th scope="row" fw={400}>
              {say(`points.${rule}`)}
            </Table.Th>
            {cell(draft?.[rule] ?? (draft && 0))}
            {cell(answer[rule] ?? 0)}
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">{say('solver.together')}</Table.Th>
          {cell(draft && total(draft))}
          {cell(total(answer))}
        </Table.Tr>
      </Table.Tbody>
    </Table>
  )
}

const rounded = (points = 0) => Math.round(points * 10)
