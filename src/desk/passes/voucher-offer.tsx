import { Button, Group, Paper, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { VoucherOffer } from '#core/boxoffice/prices/voucher.ts'
import { setVoucherOffer, voucherOfferQuery } from '../api/entitlements.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { CountInput } from '../form/count-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { type Editing, useDraft, useEditing } from '../form/use-editing.ts'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

const most = 12
const usualMonths = 24

/** The values of vouchers, one field more than there are, and how long they pay; without a value, none are sold. */
function OfferForm({ editing, offer }: { editing: Editing<VoucherOffer>; offer: VoucherOffer | null }) {
  const { say } = useWords()
  const { id, currency } = useEdition()
  const { value, set } = useDraft<{ amounts: (number | null)[]; months: number }>({
    amounts: offer?.amounts ?? [],
    months: offer?.months ?? usualMonths,
  })
  const fields = Array.from({ length: Math.min(most, value.amounts.length + 1) }, (_, at) => at)
  const amounts = value.amounts.filter(amount => amount !== null)
  return (
    <EditDrawer
      title={say('vouchers.offer')}
      opened={editing.opened}
      close={editing.close}
      save={() => setVoucherOffer(id, amounts.length > 0 ? { amounts, months: value.months } : null)}
    >
      {fields.map(field => (
        <AmountInput
          key={field}
          label={say('vouchers.offer.value', { number: field + 1, currency })}
          currency={currency}
          value={value.amounts[field] ?? null}
          onChange={amount => set({ amounts: value.amounts.toSpliced(field, 1, amount) })}
        />
      ))}
      <CountInput
        label={say('vouchers.offer.months')}
        value={value.months}
        onChange={months => set({ months: months ?? usualMonths })}
      />
    </EditDrawer>
  )
}

function Offer({ offer }: { offer: VoucherOffer | null }) {
  const { say, formats } = useWords()
  const { currency } = useEdition()
  const editing = useEditing<VoucherOffer>()
  const values = offer?.amounts.map(amount => formats.money({ amount, currency })).join(' · ')
  return (
    <Paper withBorder p="md" component="section">
      <Group justify="space-between" align="flex-start">
        <Title order={2} size="h4">
          {say('vouchers.offer')}
        </Title>
        <Button variant="default" onClick={() => (offer ? editing.change(offer) : editing.add())}>
          {say('vouchers.offer.change')}
        </Button>
      </Group>
      <Text size="sm" mt="xs">
        {offer && values
          ? say('vouchers.offer.told', { values, months: offer.months })
          : say('vouchers.offer.none')}
      </Text>
      {editing.opened && <OfferForm key={editing.round} editing={editing} offer={offer} />}
    </Paper>
  )
}

/** Which vouchers the public pages sell. */
export function VoucherOfferPanel() {
  const edition = useEdition()
  const offer = useQuery(voucherOfferQuery(edition.id))
  return <Awaited query={offer}>{found => <Offer offer={found.offer} />}</Awaited>
}
