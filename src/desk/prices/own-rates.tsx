import { Button, Fieldset, Group, NativeSelect, NumberInput, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { VatKind } from '#core/boxoffice/money/vat.ts'
import type { Issuer } from '../api/invoices.ts'
import { useWords } from '../words/words.tsx'

type Rate = Issuer['rates'][number]
const kinds: readonly VatKind[] = ['admission', 'pass', 'voucher']

/** Rates of VAT that stand before those the house knows for the country. */
export function OwnRates({ value, onChange }: { value: Rate[]; onChange: (rates: Rate[]) => void }) {
  const { say } = useWords()
  const set = (at: number, change: Partial<Rate>) => onChange(value.with(at, { ...value[at]!, ...change }))
  const add = () =>
    onChange([
      ...value,
      { kind: 'admission', basisPoints: 0, on: 'net', from: '2020-01-01', until: null, source: '' },
    ])
  return (
    <Fieldset legend={say('invoices.rates')}>
      <p className="help">{say('invoices.rates.help')}</p>
      {value.map((rate, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rates have no identity but their place
        <Group key={at} align="flex-end" mb="xs">
          <NativeSelect
            label={say('invoices.rates.kind')}
            data={kinds.map(kind => ({ value: kind, label: say(`invoices.rates.kind.${kind}`) }))}
            value={rate.kind}
            onChange={event => set(at, { kind: event.currentTarget.value as VatKind })}
          />
          <NumberInput
            label={say('invoices.rates.percent')}
            min={0}
            max={100}
            decimalScale={2}
            value={rate.basisPoints / 100}
            onChange={percent => set(at, { basisPoints: Math.round(Number(percent) * 100) })}
          />
          <NativeSelect
            label={say('invoices.rates.on')}
            data={[
              { value: 'net', label: say('invoices.rates.on.net') },
              { value: 'gross', label: say('invoices.rates.on.gross') },
            ]}
            value={rate.on}
            onChange={event => set(at, { on: event.currentTarget.value as Rate['on'] })}
          />
          <TextInput
            type="date"
            label={say('invoices.rates.from')}
            required
            value={rate.from}
            onChange={event => set(at, { from: event.currentTarget.value })}
          />
          <TextInput
            label={say('invoices.rates.source')}
            value={rate.source}
            onChange={event => set(at, { source: event.currentTarget.value })}
          />
          <Button variant="subtle" color="gray" onClick={() => onChange(value.toSpliced(at, 1))}>
            {say('prices.exception.remove')}
          </Button>
        </Group>
      ))}
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
        {say('invoices.rates.add')}
      </Button>
    </Fieldset>
  )
}
