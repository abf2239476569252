import { Anchor, Button, NativeSelect, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { setTerms, type TermsAtDesk, termsQuery } from '../api/accreditations.ts'
import { CountInput } from '../form/count-input.tsx'
import { useDraft } from '../form/use-editing.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

/** Whether one may ask for accreditation, until when links work, and what books press seats. */
export function TermsTab() {
  const edition = useEdition()
  const terms = useQuery(termsQuery(edition.id))
  return <Awaited query={terms}>{found => <TermsForm key={JSON.stringify(found)} terms={found} />}</Awaited>
}

function TermsForm({ terms }: { terms: TermsAtDesk }) {
  const { say, language } = useWords()
  const localised = useLocalised()
  const edition = useEdition()
  const undo = useUndo()
  const { passes, editionId: _, ...kept } = terms
  const { value, change, set } = useDraft(kept)
  const save = useMutation({
    mutationFn: () =>
      undo({
        act: () => setTerms(edition.id, value),
        undo: () => setTerms(edition.id, kept),
        said: say('saved'),
      }),
  })
  return (
    <Stack maw={640}>
      <Switch
        label={say('accreditation.is-open')}
        checked={value.isOpen}
        onChange={event => set({ isOpen: event.currentTarget.checked })}
      />
      <TextInput
        type="date"
        label={say('accreditation.closes')}
        description={say('accreditation.closes.help')}
        value={value.closesOn ?? ''}
        onChange={event => set({ closesOn: event.currentTarget.value || null })}
      />
      <CountInput
        label={say('accreditation.link-days')}
        value={value.linkDays}
        onChange={linkDays => set({ linkDays: linkDays ?? 0 })}
      />
      <NativeSelect
        label={say('accreditation.pass')}
        description={say('accreditation.pass.help')}
        value={value.passProductId ?? ''}
        data={[
          { value: '', label: say('accreditation.pass.none') },
          ...passes.map(({ id, name, key }) => ({ value: id, label: localised(name) || key })),
        ]}
        onChange={event => set({ passProductId: event.currentTarget.value || null })}
      />
      <Button
        w="fit-content"
        loading={save.isPending}
        disabled={Object.keys(change).length === 0}
        onClick={() => save.mutate()}
      >
        {say('save')}
      </Button>
      <Text>
        <Anchor href={`/${language}/${edition.slug}/press/accreditation`}>{say('accreditation.page')}</Anchor>
      </Text>
    </Stack>
  )
}
