import { Anchor, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import {
  type CoverageWish,
  type PressReview,
  pressReviewFile,
  pressReviewQuery,
} from '../api/press-review.ts'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { CoverageCounts } from './coverage-counts.tsx'
import { CoverageOfDay } from './coverage-of-day.tsx'

/** What papers wrote about the edition's films, by day and by outlet. */
export function PressReviewPage() {
  const { say, language } = useWords()
  const edition = useEdition()
  const [wish, setWish] = useState<CoverageWish>({})
  const review = useQuery(pressReviewQuery(edition.id, wish))
  const file = (form: 'pdf' | 'csv') => pressReviewFile(edition.id, form, { ...wish, language })
  return (
    <Page
      title={say('places.press-review')}
      lead={say('review.lead')}
      tools={
        <>
          <Anchor href={file('pdf')}>{say('review.pdf')}</Anchor>
          <Anchor href={file('csv')}>{say('review.csv')}</Anchor>
        </>
      }
    >
      <Awaited query={review}>
        {found => (
          <Stack gap="xl">
            <WishInput review={found} value={wish} onChange={setWish} />
            <Text role="status">{say('review.count', { count: found.count })}</Text>
            {found.count > 0 && <CoverageCounts review={found} />}
            {found.days.map(({ day, articles }) => (
              <CoverageOfDay key={day ?? ''} day={day} articles={articles} />
            ))}
          </Stack>
        )}
      </Awaited>
    </Page>
  )
}

function WishInput({
  review: { kinds, choices },
  value,
  onChange,
}: {
  review: Pick<PressReview, 'kinds' | 'choices'>
  value: CoverageWish
  onChange: (wish: CoverageWish) => void
}) {
  const { say, formats } = useWords()
  const plain = (names: readonly string[]) => names.map(name => ({ value: name, label: name }))
  const choice = (
    key: keyof CoverageWish,
    label: string,
    data: readonly { value: string; label: string }[],
  ) => (
    <NativeSelect
      label={label}
      value={value[key] ?? ''}
      data={[{ value: '', label: say('review.all') }, ...data]}
      onChange={event => {
        const { [key]: _, ...others } = value
        const chosen = event.currentTarget.value
        onChange(chosen ? { ...others, [key]: chosen } : others)
      }}
    />
  )
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
      {choice(
        'filmId',
        say('review.film'),
        choices.films.map(({ id, title }) => ({ value: id, label: title })),
      )}
      {choice('outlet', say('press.outlet'), plain(choices.outlets))}
      {choice(
        'writtenIn',
        say('press.language'),
        choices.languages.map(tag => ({ value: tag, label: formats.languageName(tag) })),
      )}
      {choice(
        'kind',
        say('inbox.kind'),
        kinds.map(({ kind }) => ({ value: kind, label: say(`kind.${kind}`) })),
      )}
    </SimpleGrid>
  )
}
