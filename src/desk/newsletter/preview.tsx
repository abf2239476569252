import { Alert, Group, NativeSelect, SegmentedControl, Stack, Text, Textarea } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type LetterLanguage, type MailingDraft, previewQuery } from '../api/mailings.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { deskLanguages } from '../words/desk-language.ts'
import { useWords } from '../words/words.tsx'
import classes from './letter-frame.module.css'
import { LetterFrame } from './letter-frame.tsx'

const looks = ['light', 'dark', 'text'] as const

/** A newsletter as its readers will get it, while it is written: light, dark, and as plain text. */
export function Preview({
  draft,
  language,
  onLanguage,
}: {
  draft: Pick<MailingDraft, 'subject' | 'blocks'>
  language: LetterLanguage
  onLanguage: (language: LetterLanguage) => void
}) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const [look, setLook] = useState<(typeof looks)[number]>('light')
  const [written] = useDebouncedValue(draft, 400)
  const { data, error } = useQuery({
    ...previewQuery(edition.id, written, language),
    placeholderData: keepPreviousData,
  })
  return (
    <Stack gap="sm" className={classes.beside}>
      <Group align="flex-end">
        <NativeSelect
          label={say('newsletter.language')}
          value={language}
          data={Object.keys(deskLanguages).map(tag => ({ value: tag, label: formats.languageName(tag) }))}
          onChange={event => onLanguage(event.currentTarget.value as LetterLanguage)}
        />
        <SegmentedControl
          aria-label={say('newsletter.look')}
          value={look}
          data={looks.map(each => ({ value: each, label: say(`newsletter.look.${each}`) }))}
          onChange={chosen => setLook(chosen as (typeof looks)[number])}
        />
      </Group>
      {error && (
        <Alert color="red" role="alert">
          {error.message}
        </Alert>
      )}
      {data && (
        <>
          <Text fw={600} lang={language}>
            {data.subject}
          </Text>
          {look === 'text' ? (
            <Textarea
              readOnly
              autosize
              maxRows={30}
              label={say('newsletter.look.text')}
              lang={language}
              ff="monospace"
              value={data.text}
            />
          ) : (
            <LetterFrame html={data.html} isDark={look === 'dark'} title={say('newsletter.preview')} />
          )}
        </>
      )}
    </Stack>
  )
}
