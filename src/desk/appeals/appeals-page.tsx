import { Anchor, Button, Group, Progress, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Campaign, campaignsQuery, giftsCsv } from '../api/appeals.ts'
import { useEditing } from '../form/use-editing.ts'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { AppealForm } from './appeal-form.tsx'
import { GiftForm } from './gift-form.tsx'
import { GiftList } from './gift-list.tsx'
import { MonthlyList } from './monthly-list.tsx'

/** What the festival asks gifts for, and what came in. */
export function AppealsPage() {
  const { say } = useWords()
  const edition = useEdition()
  const campaigns = useQuery(campaignsQuery(edition.id))
  const editing = useEditing<Campaign>()
  return (
    <Page title={say('places.appeals')} lead={say('appeals.lead')}>
      <Stack align="flex-start">
        <Button onClick={editing.add}>{say('appeals.add')}</Button>
        <AppealForm key={editing.round} opened={editing.opened} close={editing.close} appeal={editing.row} />
        <Awaited query={campaigns}>
          {found =>
            found.length === 0 ? (
              <Text>
                {say('appeals.empty')}. {say('appeals.empty.help')}
              </Text>
            ) : (
              found.map(campaign => (
                <Appeal key={campaign.id} campaign={campaign} change={() => editing.change(campaign)} />
              ))
            )
          }
        </Awaited>
      </Stack>
    </Page>
  )
}

function Appeal({ campaign, change }: { campaign: Campaign; change: () => void }) {
  const { say, formats, language } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const taking = useEditing<Campaign>()
  const { id, slug, goal, raised, title, isPublished } = campaign
  const name = localised(title) || slug
  const given = `${formats.money({ ...goal, amount: raised.amount })} / ${formats.money(goal)}`
  return (
    <Stack w="100%" component="section" aria-label={name}>
      <Title order={2}>{name}</Title>
      <Text>
        {given} · {formats.count(raised.percent)} % · {say('appeals.gifts')}: {formats.count(raised.gifts)}
      </Text>
      <Progress value={Math.min(100, raised.percent)} aria-label={say('appeals.raised')} maw="46rem" />
      <Group>
        <Button variant="default" onClick={change}>
          {say('appeals.change')}
        </Button>
        <Button variant="default" onClick={taking.add}>
          {say('appeals.take')}
        </Button>
        <GiftForm key={taking.round} opened={taking.opened} close={taking.close} appeal={campaign} />
        <Anchor href={giftsCsv(id)}>{say('appeals.csv')}</Anchor>
        {isPublished && (
          <Anchor href={`/${language}/${edition.slug}/appeals/${slug}`}>{say('appeals.published')}</Anchor>
        )}
      </Group>
      <GiftList campaignId={id} of={name} />
      {campaign.takesMonthly && <MonthlyList campaignId={id} of={name} />}
    </Stack>
  )
}
