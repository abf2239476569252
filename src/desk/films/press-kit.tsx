import { Anchor, Button, Group, Stack, Switch, Text, Textarea, Title } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilmWithSources } from '../api/films.ts'
import { type KitRules, type PressKit, pressKitQuery, setPressKit } from '../api/press-kit.ts'
import { MomentInput } from '../form/moment-input.tsx'
import { useUndo } from '../listing/use-undo.tsx'
import { Awaited } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { Stills } from './stills.tsx'

const unsaid: KitRules = { offered: false, embargoUntil: null, earlyForAccredited: false, contact: '' }

/** What the press gets of a film: stills, from when, and whom to ask. */
export function PressKitTab({ film }: { film: FilmWithSources['film'] }) {
  const { say } = useWords()
  const edition = useEdition()
  const found = useQuery(pressKitQuery(edition.id, film.id))
  return (
    <Awaited query={found}>
      {({ kit, stills }) => (
        <Stack gap="xl">
          <Text maw={720} c="dimmed">
            {say('kit.lead')}
          </Text>
          <Offer film={film} kit={kit} key={JSON.stringify(kit)} />
          <Stills filmId={film.id} stills={stills} />
        </Stack>
      )}
    </Awaited>
  )
}

function Offer({ film, kit }: { film: FilmWithSources['film']; kit: PressKit | null }) {
  const { say, language } = useWords()
  const edition = useEdition()
  const undo = useUndo()
  const { editionId: _, filmId: __, ...kept } = kit ?? { editionId: '', filmId: '', ...unsaid }
  const [rules, setRules] = useState<KitRules>(kept)
  const set = (change: Partial<KitRules>) => setRules(before => ({ ...before, ...change }))
  const save = useMutation({
    mutationFn: () =>
      undo({
        act: () => setPressKit(edition.id, film.id, rules),
        undo: () => setPressKit(edition.id, film.id, kept),
        said: say('saved'),
      }),
  })
  const file = (form: 'pdf' | 'zip') =>
    `/api/v1/editions/${edition.id}/films/${film.id}/press-kit.${form}?language=${language}`
  return (
    <Stack maw={720} component="section" aria-labelledby="kit-offer">
      <Title order={2} size="h4" id="kit-offer">
        {say('kit.title')}
      </Title>
      <Switch
        label={say('kit.offered')}
        checked={rules.offered}
        onChange={event => set({ offered: event.currentTarget.checked })}
      />
      <MomentInput
        label={say('kit.embargo')}
        value={rules.embargoUntil}
        onChange={embargoUntil => set({ embargoUntil })}
      />
      <Switch
        label={say('kit.early')}
        checked={rules.earlyForAccredited}
        onChange={event => set({ earlyForAccredited: event.currentTarget.checked })}
      />
      <Textarea
        label={say('kit.contact')}
        description={say('kit.contact.help')}
        autosize
        minRows={2}
        maxLength={1000}
        value={rules.contact}
        onChange={event => set({ contact: event.currentTarget.value })}
      />
      <Group>
        <Button
          loading={save.isPending}
          disabled={JSON.stringify(rules) === JSON.stringify(kept)}
          onClick={() => save.mutate()}
        >
          {say('save')}
        </Button>
        {kit && (
          <>
            <Anchor href={file('pdf')}>{say('kit.pdf')}</Anchor>
            <Anchor href={file('zip')}>{say('kit.zip')}</Anchor>
            {kit.offered && (
              <Anchor href={`/${language}/${edition.slug}/films/${film.slug}/press`}>
                {say('kit.page')}
              </Anchor>
            )}
          </>
        )}
      </Group>
    </Stack>
  )
}
