import { Alert, Paper, SimpleGrid, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { documents as documentList } from '../api/documents.ts'
import { films as filmList } from '../api/films.ts'
import { orders as orderList } from '../api/orders.ts'
import { openProposalsQuery } from '../api/proposals.ts'
import { releasePreviewQuery, timetableQuery } from '../api/timetable.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { Page } from '../shell/page.tsx'
import { mayEnter } from '../shell/roles.ts'
import { useEdition } from '../shell/use-edition.tsx'
import { useMe } from '../shell/use-me.ts'
import { useWords } from '../words/words.tsx'
import classes from './overview.module.css'

interface FigureProps {
  to: 'inbox' | 'films' | 'timetable' | 'orders'
  count: number | undefined
  word: string
  /** Something waits for a decision here. */
  urgent?: boolean
}

function Figure({ to, count, word, urgent }: FigureProps) {
  const { formats } = useWords()
  const edition = useEdition()
  return (
    <Paper withBorder p="md" className={classes.figure} data-urgent={(urgent && !!count) || undefined}>
      <Text className={classes.count}>{count === undefined ? '…' : formats.count(count)}</Text>
      <AnchorLink className={classes.cover} to={`/$edition/${to}`} params={{ edition: edition.slug }}>
        {word}
      </AnchorLink>
    </Paper>
  )
}

const one = { perPage: 1 }

/** Where the edition stands and what waits for somebody. */
export function OverviewPage() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const me = useMe()
  const programmer = mayEnter(me?.roles ?? [], ['programmer'])
  const seesProgramme = mayEnter(me?.roles ?? [], ['programmer', 'press', 'box-office'])
  const sells = mayEnter(me?.roles ?? [], ['box-office'])
  const documents = useQuery({ ...documentList(edition.id).page(one), enabled: seesProgramme })
  const films = useQuery({ ...filmList(edition.id).page(one), enabled: seesProgramme })
  const proposals = useQuery({ ...openProposalsQuery(edition.id), enabled: seesProgramme })
  const timetable = useQuery({ ...timetableQuery(edition.id), enabled: seesProgramme })
  const changes = useQuery({ ...releasePreviewQuery(edition.id), enabled: programmer })
  const orders = useQuery({ ...orderList(edition.id).page(one), enabled: sells })
  const unpaid = useQuery({
    ...orderList(edition.id).page({ ...one, state: 'unpaid' }),
    enabled: sells,
  })
  const day = (date: string) => formats.longDay(Temporal.PlainDate.from(date))
  return (
    <Page
      title={edition.name}
      lead={`${day(edition.startsOn)} – ${day(edition.endsOn)} · ${edition.city} · ${say(`stage.${edition.stage}`)}`}
    >
      {me && !me.hasPassword && (
        <Alert color="gray" variant="light" maw={720}>
          {say('account.no-password')}{' '}
          <AnchorLink to="/account">{say('account.no-password.choose')}</AnchorLink>
        </Alert>
      )}
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }}>
        {seesProgramme && (
          <>
            <Figure to="inbox" count={documents.data?.total} word={say('overview.documents')} />
            <Figure to="inbox" count={proposals.data?.length} word={say('overview.proposals')} urgent />
            <Figure to="films" count={films.data?.total} word={say('overview.films')} />
            <Figure
              to="timetable"
              count={timetable.data?.screenings.length}
              word={say('overview.screenings')}
            />
            <Figure
              to="timetable"
              count={timetable.data?.clashes.length}
              word={say('overview.clashes')}
              urgent
            />
          </>
        )}
        {programmer && (
          <Figure to="timetable" count={changes.data?.length} word={say('overview.changes')} urgent />
        )}
        {sells && (
          <>
            <Figure to="orders" count={orders.data?.total} word={say('overview.orders')} />
            <Figure to="orders" count={unpaid.data?.total} word={say('overview.unpaid')} />
          </>
        )}
      </SimpleGrid>
    </Page>
  )
}
