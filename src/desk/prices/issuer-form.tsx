import { Textarea, TextInput } from '@mantine/core'
import { type Issuer, setIssuer } from '../api/invoices.ts'
import { CountryInput } from '../form/country-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { type Editing, useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { OwnRates } from './own-rates.tsx'

/** Who writes the organisation's invoices, and by which rates of its own. */
export function IssuerForm({ editing }: { editing: Editing<Issuer> }) {
  const { say } = useWords()
  const edition = useEdition()
  const { value, set } = useDraft<Issuer>(
    editing.row ?? {
      ...{ name: '', address: '', country: edition.country, taxNumber: '', vatNumber: '', email: '' },
      ...{ note: {}, rates: [], invoiceSeries: 'INV', creditSeries: 'CRN' },
    },
  )
  const text = (field: 'name' | 'taxNumber' | 'vatNumber' | 'email' | 'invoiceSeries' | 'creditSeries') => ({
    value: value[field],
    onChange: (event: { currentTarget: { value: string } }) => set({ [field]: event.currentTarget.value }),
  })
  return (
    <EditDrawer
      title={say('invoices.issuer')}
      size="lg"
      opened={editing.opened}
      close={editing.close}
      save={() => setIssuer(value)}
    >
      <TextInput label={say('name')} required {...text('name')} />
      <Textarea
        label={say('invoices.address')}
        required
        autosize
        minRows={3}
        value={value.address}
        onChange={event => set({ address: event.currentTarget.value })}
      />
      <CountryInput label={say('country')} value={value.country} onChange={country => set({ country })} />
      <TextInput label={say('invoices.tax-number')} {...text('taxNumber')} />
      <TextInput label={say('invoices.vat-number')} {...text('vatNumber')} />
      <TextInput label={say('email')} type="email" {...text('email')} />
      <TextInput
        label={say('invoices.series')}
        description={say('invoices.series.help')}
        {...text('invoiceSeries')}
      />
      <TextInput label={say('invoices.credit-series')} {...text('creditSeries')} />
      <LocalisedInput
        label={say('invoices.note')}
        description={say('invoices.note.help')}
        languages={edition.languages}
        lines={2}
        value={value.note}
        onChange={note => set({ note })}
      />
      <OwnRates value={value.rates} onChange={rates => set({ rates })} />
    </EditDrawer>
  )
}
