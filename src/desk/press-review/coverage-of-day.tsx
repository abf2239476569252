import { Anchor, Blockquote, Stack, Text, Title } from '@mantine/core'
import type { PressReview } from '../api/press-review.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'

type Day = PressReview['days'][number]

/** The articles of one day, each with its paper, its film and the words of it that are placed. */
export function CoverageOfDay({ day, articles }: Day) {
  const { say, formats } = useWords()
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h4">
        {day ? formats.longDay(Temporal.PlainDate.from(day)) : say('review.undated')}
      </Title>
      {articles.map(article => (
        <Article key={article.id} article={article} />
      ))}
    </Stack>
  )
}

function Article({ article }: { article: Day['articles'][number] }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const { title, url, outlet, author, kind, language, stars, quotes } = article
  const told = [
    [outlet || say('review.no-outlet'), author].filter(Boolean).join(', '),
    say(`kind.${kind}`),
    formats.languageName(language),
    ...stars.map(({ given, of }) => say('review.stars', { given, of })),
  ]
  return (
    <Stack component="article" gap={4}>
      <Text fw={600} lang={language}>
        {url ? (
          <Anchor href={url} rel="noopener" inherit>
            {title}
          </Anchor>
        ) : (
          title
        )}
      </Text>
      <Text size="sm">
        <AnchorLink
          to="/$edition/films/$film"
          params={{ edition: edition.slug, film: article.filmId }}
          underline="always"
        >
          {article.filmTitle}
        </AnchorLink>{' '}
        · {told.join(' · ')}
      </Text>
      {quotes.map(quote => (
        <Blockquote key={quote} lang={language} p="xs" my={4}>
          {quote}
        </Blockquote>
      ))}
    </Stack>
  )
}
