import { Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Terms, termsQuery } from '../api/payments.ts'
import { useEditing } from '../form/use-editing.ts'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { Disputes } from './disputes.tsx'
import { OwedRefunds } from './owed-refunds.tsx'
import { TermsForm } from './terms-form.tsx'
import { TransferFinder } from './transfer-finder.tsx'

function TermsPanel({ terms }: { terms: Terms }) {
  const { say } = useWords()
  const editing = useEditing<Terms>()
  const { ways, account, isCardOpen } = terms
  const offered = ways.filter(way => way !== 'card' || isCardOpen)
  return (
    <Paper withBorder p="md" component="section">
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h4">
          {say('payments.terms')}
        </Title>
        <Button variant="default" onClick={() => editing.change(terms)}>
          {say('payments.terms.change')}
        </Button>
      </Group>
      <List mt="xs">
        {offered.map(way => (
          <List.Item key={way}>
            {say(`payments.way.${way}`)}
            {way === 'transfer' && account && ` · ${account.holder}, ${account.number}`}
          </List.Item>
        ))}
      </List>
      {!isCardOpen && (
        <Text size="sm" c="dimmed" mt="xs">
          {say('payments.no-card')}
        </Text>
      )}
      {editing.row && <TermsForm key={editing.round} editing={editing} terms={terms} />}
    </Paper>
  )
}

/** How an edition is paid: the ways it offers, transfers that came, and what has to be given back by hand. */
export function PaymentsPage() {
  const { say } = useWords()
  const edition = useEdition()
  const terms = useQuery(termsQuery(edition.id))
  return (
    <Page title={say('places.payments')}>
      <Stack>
        <TransferFinder />
        <Disputes />
        <OwedRefunds />
        <Awaited query={terms}>{found => <TermsPanel terms={found} />}</Awaited>
      </Stack>
    </Page>
  )
}
