import { Switch, TextInput } from '@mantine/core'
import { type Campaign, type CampaignToSet, setCampaign } from '../api/appeals.ts'
import { AmountInput } from '../form/amount-input.tsx'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { LocalisedInput } from '../form/localised-input.tsx'
import { useDraft } from '../form/use-editing.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { minorDigits } from '../words/formats.ts'
import { useWords } from '../words/words.tsx'

type Draft = Omit<CampaignToSet, 'suggested'> & { suggested: string }

/** One appeal: what it asks for, how much, and until when. */
export function AppealForm({
  opened,
  close,
  appeal,
}: {
  opened: boolean
  close: () => void
  appeal: Campaign | undefined
}) {
  const { say } = useWords()
  const edition = useEdition()
  const { currency } = edition
  const unit = 10 ** minorDigits(currency)
  const { value, set } = useDraft<Draft>({
    slug: appeal?.slug ?? '',
    title: appeal?.title ?? {},
    story: appeal?.story ?? {},
    goal: appeal?.goal.amount ?? 0,
    endsOn: appeal?.endsOn ?? edition.endsOn.toString(),
    suggested: (appeal?.suggested ?? []).map(amount => amount / unit).join(' '),
    takesMonthly: appeal?.takesMonthly ?? false,
    isPublished: appeal?.isPublished ?? false,
  })
  const suggested = value.suggested
    .split(/[\s;]+/)
    .filter(Boolean)
    .map(text => Math.round(Number(text.replace(',', '.')) * unit))
  const { languages } = edition
  return (
    <EditDrawer
      title={say(appeal ? 'appeals.change' : 'appeals.add')}
      opened={opened}
      close={close}
      save={() => setCampaign(edition.id, { ...value, suggested }, appeal?.id)}
    >
      <LocalisedInput
        label={say('appeals.title')}
        languages={languages}
        value={value.title}
        onChange={title => set({ title })}
      />
      <TextInput
        label={say('appeals.slug')}
        required
        value={value.slug}
        onChange={event => set({ slug: event.currentTarget.value })}
      />
      <AmountInput
        label={say('appeals.goal')}
        required
        currency={currency}
        value={value.goal || null}
        onChange={goal => set({ goal: goal ?? 0 })}
      />
      <TextInput
        type="date"
        label={say('appeals.ends')}
        required
        value={value.endsOn}
        onChange={event => set({ endsOn: event.currentTarget.value })}
      />
      <TextInput
        label={say('appeals.suggested')}
        description={say('appeals.suggested.help')}
        value={value.suggested}
        onChange={event => set({ suggested: event.currentTarget.value })}
      />
      <LocalisedInput
        label={say('appeals.story')}
        description={say('appeals.story.help')}
        languages={languages}
        lines={6}
        value={value.story}
        onChange={story => set({ story })}
      />
      <Switch
        label={say('appeals.monthly')}
        description={say('appeals.monthly.help')}
        checked={value.takesMonthly}
        onChange={event => set({ takesMonthly: event.currentTarget.checked })}
      />
      <Switch
        label={say('appeals.published')}
        checked={value.isPublished}
        onChange={event => set({ isPublished: event.currentTarget.checked })}
      />
    </EditDrawer>
  )
}
