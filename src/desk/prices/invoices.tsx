import { Anchor, Button, Paper, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type InvoiceRow, type Issuer, invoicePdf, invoicesQuery, issuerQuery } from '../api/invoices.ts'
import { onClock } from '../api/wire.ts'
import { useEditing } from '../form/use-editing.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { useLocalRows } from '../listing/use-local-rows.ts'
import { shownNumber } from '../orders/order-words.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useMe } from '../shell/use-me.ts'
import { useWords } from '../words/words.tsx'
import { IssuerForm } from './issuer-form.tsx'

const numberOf = ({ series, year, number }: InvoiceRow) =>
  `${series}-${year}-${String(number).padStart(6, '0')}`

/** Who writes the invoices, and those that were written. */
export function Invoices() {
  const { say } = useWords()
  const me = useMe()
  const issuer = useQuery(issuerQuery)
  const editing = useEditing<Issuer>()
  return (
    <Stack>
      <Awaited query={issuer}>
        {({ issuer: found, countriesWithRates }) => (
          <Paper withBorder p="md">
            <Stack align="flex-start" gap="xs">
              <Text fw={600}>{found ? found.name : say('invoices.no-issuer')}</Text>
              {found && <Text style={{ whiteSpace: 'pre-line' }}>{found.address}</Text>}
              {!found && <Text maw="46rem">{say('invoices.no-issuer.help')}</Text>}
              {found && !countriesWithRates.includes(found.country) && found.rates.length === 0 && (
                <Text c="red">{say('invoices.no-rate')}</Text>
              )}
              {me?.roles.includes('admin') && (
                <Button variant="default" onClick={() => (found ? editing.change(found) : editing.add())}>
                  {say('invoices.issuer.change')}
                </Button>
              )}
            </Stack>
          </Paper>
        )}
      </Awaited>
      <InvoiceList />
      <IssuerForm key={editing.round} editing={editing} />
    </Stack>
  )
}

function InvoiceList() {
  const { say, formats, language } = useWords()
  const edition = useEdition()
  const columns: Column<InvoiceRow>[] = [
    {
      key: 'number',
      heading: say('orders.number'),
      sort: numberOf,
      cell: row => (
        <Anchor ff="monospace" href={invoicePdf(row.id, language)}>
          {numberOf(row)}
        </Anchor>
      ),
    },
    { key: 'kind', heading: say('invoices.kind'), cell: row => say(`invoices.kind.${row.kind}`) },
    {
      key: 'issuedAt',
      heading: say('invoices.issued'),
      wide: true,
      sort: row => row.issuedAt,
      cell: row => formats.dayAndTime(onClock(row.issuedAt, edition.timeZone)),
    },
    { key: 'recipient', heading: say('name'), sort: row => row.recipient, cell: row => row.recipient },
    {
      key: 'order',
      heading: say('invoices.order'),
      wide: true,
      cell: row => (
        <AnchorLink
          ff="monospace"
          to="/$edition/orders/$order"
          params={{ edition: edition.slug, order: row.orderId }}
        >
          {shownNumber(row.orderNumber)}
        </AnchorLink>
      ),
    },
    {
      key: 'total',
      heading: say('orders.total'),
      align: 'right',
      sort: row => row.total,
      cell: row =>
        formats.money({ amount: row.kind === 'invoice' ? row.total : -row.total, currency: row.currency }),
    },
  ]
  const list = useLocalRows(
    useQuery(invoicesQuery(edition.id)),
    '-issuedAt',
    columns,
    row => `${numberOf(row)} ${row.recipient} ${row.orderNumber}`,
  )
  return (
    <Listing
      {...list}
      label={say('invoices')}
      columns={columns}
      empty={{ title: say('invoices.empty'), help: say('invoices.empty.help') }}
    />
  )
}
