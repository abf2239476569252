import { Alert, Button, Grid, Group, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import {
  changeMailing,
  type LetterLanguage,
  type MailingDraft,
  type MailingWithFigures,
  mailingQuery,
} from '../api/mailings.ts'
import { refresh } from '../api/refresh.ts'
import { LocalisedInput } from '../form/localised-input.tsx'
import { useDraft } from '../form/use-editing.ts'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { BlocksInput, filledBlocks } from './blocks-input.tsx'
import { Doubts } from './doubts.tsx'
import { Figures } from './figures.tsx'
import { Preview } from './preview.tsx'
import { filledConditions, SegmentInput } from './segment-input.tsx'
import { SendingTools } from './sending-tools.tsx'
import { useChoices } from './use-choices.ts'

/** One newsletter: written and looked at side by side, let go, and what became of it. */
export function MailingPage() {
  const { mailing } = useParams({ strict: false }) as { mailing: string }
  const query = useQuery(mailingQuery(mailing))
  return <Awaited query={query}>{found => <Written key={found.version} mailing={found} />}</Awaited>
}

function Written({ mailing }: { mailing: MailingWithFigures }) {
  const { say, language: own } = useWords()
  const localised = useLocalised()
  const [language, setLanguage] = useState<LetterLanguage>(own)
  const isOpen = mailing.state === 'draft' || mailing.state === 'scheduled'
  const { subject, blocks, segment } = mailing
  const { value, change, set } = useDraft<MailingDraft>({ subject, blocks, segment })
  const isChanged = Object.keys(change).length > 0
  const shown = { subject: value.subject, blocks: filledBlocks(value.blocks) }
  return (
    <Page
      title={localised(mailing.subject)}
      lead={say(`newsletter.state.${mailing.state}`)}
      tools={<SendingTools mailing={mailing} language={language} isChanged={isChanged} />}
    >
      {mailing.figures.recipients > 0 && <Figures mailing={mailing} />}
      {mailing.figures.inDoubt > 0 && <Doubts mailing={mailing} />}
      <Grid gap="xl">
        {isOpen && (
          <Grid.Col span={{ base: 12, lg: 6 }}>
            <Composer mailing={mailing} value={value} set={set} isChanged={isChanged} />
          </Grid.Col>
        )}
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Preview draft={shown} language={language} onLanguage={setLanguage} />
        </Grid.Col>
      </Grid>
    </Page>
  )
}

function Composer({
  mailing,
  value,
  set,
  isChanged,
}: {
  mailing: MailingWithFigures
  value: MailingDraft
  set: (next: Partial<MailingDraft>) => void
  isChanged: boolean
}) {
  const { say } = useWords()
  const { languages } = useEdition()
  const choices = useChoices()
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: () =>
      changeMailing(mailing.id, mailing.version, {
        subject: value.subject,
        blocks: filledBlocks(value.blocks),
        segment: filledConditions(value.segment),
      }),
    onSuccess: () => refresh(queries),
  })
  return (
    <Stack>
      {save.error && (
        <Alert color="red" role="alert">
          {save.error.message}
        </Alert>
      )}
      <LocalisedInput
        label={say('newsletter.subject')}
        languages={languages}
        value={value.subject}
        onChange={subject => set({ subject })}
      />
      <BlocksInput value={value.blocks} choices={choices} onChange={blocks => set({ blocks })} />
      <SegmentInput value={value.segment} choices={choices} onChange={segment => set({ segment })} />
      <Group>
        <Button loading={save.isPending} disabled={!isChanged} onClick={() => save.mutate()}>
          {say('save')}
        </Button>
      </Group>
    </Stack>
  )
}
