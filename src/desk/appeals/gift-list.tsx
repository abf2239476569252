import { Anchor, Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type Gift, giftsQuery, hideGiver, receiptPdf } from '../api/appeals.ts'
import { refresh } from '../api/refresh.ts'
import { onClock } from '../api/wire.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

/** The gifts of an appeal by their receipts; a name that should not be there can be taken off the page. */
export function GiftList({ campaignId, of }: { campaignId: string; of: string }) {
  const { say, formats, language } = useWords()
  const { timeZone } = useEdition()
  const gifts = useQuery(giftsQuery(campaignId))
  const columns: Column<Gift>[] = [
    {
      key: 'receipt',
      heading: say('appeals.receipt'),
      sort: row => row.receipt,
      cell: row => (
        <>
          <Anchor href={receiptPdf(row.id, 'receipt', language)}>{row.receipt}</Anchor>
          {row.isRefunded && ` · ${say('appeals.refunded')}`}
        </>
      ),
    },
    {
      key: 'received',
      heading: say('appeals.received'),
      sort: row => row.receivedAt,
      cell: row => formats.dayAndTime(onClock(row.receivedAt, timeZone)),
    },
    {
      key: 'giver',
      heading: say('appeals.giver'),
      sort: row => row.name,
      cell: row => (
        <>
          {row.name || say('appeals.unnamed')}
          {row.email && !row.isRefunded && (
            <>
              {' · '}
              <Anchor underline="always" href={receiptPdf(row.id, 'year-receipt', language)}>
                {say('appeals.year-receipt', { year: row.receipt.slice(5, 9) })}
              </Anchor>
            </>
          )}
        </>
      ),
    },
    {
      key: 'shown',
      heading: say('appeals.shown'),
      sort: row => row.shownName,
      cell: row => row.shownName && <ShownName gift={row} />,
    },
    {
      key: 'amount',
      heading: say('appeals.raised'),
      align: 'right',
      sort: row => row.money.amount,
      cell: row => formats.money(row.money),
    },
  ]
  const list = useLocalRows(gifts, 'receipt', columns, row => `${row.name} ${row.email} ${row.receipt}`)
  return (
    <Listing
      {...list}
      label={`${say('appeals.gifts')}: ${of}`}
      columns={columns}
      empty={{ title: say('appeals.gifts.empty'), help: say('appeals.gifts.empty.help') }}
    />
  )
}

function ShownName({ gift: { id, shownName } }: { gift: Gift }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const hide = useMutation({ mutationFn: () => hideGiver(id), onSuccess: () => refresh(queries) })
  return (
    <>
      {shownName}{' '}
      <Button size="compact-sm" variant="default" loading={hide.isPending} onClick={() => hide.mutate()}>
        {say('appeals.hide')}
      </Button>
    </>
  )
}
