import { Button, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { endMonthlyGift, type MonthlyGift, monthlyGiftsQuery } from '../api/appeals.ts'
import { AskFirst } from '../form/ask-first.tsx'
import { useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useWords } from '../words/words.tsx'

/** What is given to an appeal every month; staff can end it for a giver who asks. */
export function MonthlyList({ campaignId, of }: { campaignId: string; of: string }) {
  const { say, formats } = useWords()
  const gifts = useQuery(monthlyGiftsQuery(campaignId))
  const ending = useEditing<MonthlyGift>()
  const columns: Column<MonthlyGift>[] = [
    { key: 'giver', heading: say('appeals.giver'), sort: row => row.name, cell: row => row.name },
    {
      key: 'amount',
      heading: say('appeals.monthly.each'),
      align: 'right',
      sort: row => row.money.amount,
      cell: row => formats.money(row.money),
    },
    {
      key: 'state',
      heading: say('appeals.monthly.next'),
      sort: row => row.nextOn ?? row.state,
      cell: row =>
        row.nextOn
          ? formats.longDay(Temporal.PlainDate.from(row.nextOn))
          : say(row.whyEnded ? `appeals.monthly.ended.${row.whyEnded}` : 'appeals.monthly.promised'),
    },
    {
      key: 'end',
      heading: say('appeals.monthly.end'),
      cell: row =>
        row.state !== 'ended' && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={say('appeals.monthly.end-named', { name: row.name })}
            onClick={() => ending.change(row)}
          >
            {say('appeals.monthly.end')}
          </Button>
        ),
    },
  ]
  const list = useLocalRows(gifts, 'state', columns, row => `${row.name} ${row.email}`)
  return (
    <>
      <Title order={3}>{say('appeals.monthly.list')}</Title>
      <Listing
        {...list}
        label={`${say('appeals.monthly.list')}: ${of}`}
        columns={columns}
        empty={{ title: say('appeals.monthly.empty'), help: say('appeals.monthly.help') }}
      />
      <AskFirst
        key={ending.round}
        editing={ending}
        title={say('appeals.monthly.end-named', { name: ending.row?.name ?? '' })}
        help={say('appeals.monthly.end.help')}
        doIt={say('appeals.monthly.end')}
        act={row => endMonthlyGift(row.id)}
        done={say('appeals.monthly.was-ended', { name: ending.row?.name ?? '' })}
      />
    </>
  )
}
