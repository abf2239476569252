import { Badge, Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type MailingWithFigures, mailings, removeMailing, writeMailing } from '../api/mailings.ts'
import { onClock } from '../api/wire.ts'
import { type Column, Listing } from '../listing/listing.tsx'
import { RowActions } from '../listing/row-actions.tsx'
import { useServerRows } from '../listing/use-server-rows.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'

/** The edition's newsletters, with what became of them. */
export function Mailings() {
  const { say, formats } = useWords()
  const edition = useEdition()
  const localised = useLocalised()
  const navigate = useNavigate()
  const list = useServerRows(mailings(edition.id), '')
  const begin = useMutation({
    mutationFn: () => {
      const subject = { [edition.languages[0] ?? 'en']: edition.name }
      return writeMailing(edition.id, { subject, blocks: [], segment: [] })
    },
    onSuccess: ({ id }) =>
      navigate({ to: '/$edition/newsletter/$mailing', params: { edition: edition.slug, mailing: id } }),
  })
  const columns: Column<MailingWithFigures>[] = [
    {
      key: 'subject',
      heading: say('newsletter.subject'),
      cell: row => (
        <AnchorLink
          to="/$edition/newsletter/$mailing"
          params={{ edition: edition.slug, mailing: row.id }}
          fw={600}
        >
          {localised(row.subject)}
        </AnchorLink>
      ),
    },
    {
      key: 'state',
      heading: say('newsletter.state'),
      cell: row => (
        <Badge variant="light" color={row.state === 'sent' ? 'green' : 'gray'} tt="none">
          {say(`newsletter.state.${row.state}`)}
        </Badge>
      ),
    },
    {
      key: 'when',
      heading: say('newsletter.when'),
      wide: true,
      cell: row => formats.dayAndTime(onClock(row.startedAt ?? row.dueAt ?? row.madeAt, edition.timeZone)),
    },
    {
      key: 'sent',
      heading: say('newsletter.sent'),
      align: 'right',
      cell: ({ figures }) =>
        say('newsletter.of', {
          some: formats.count(figures.sent),
          all: formats.count(figures.recipients),
        }),
    },
    {
      key: 'back',
      heading: say('newsletter.came-back'),
      align: 'right',
      wide: true,
      cell: ({ figures }) => formats.count(figures.bounced + figures.complained + figures.refused),
    },
  ]
  return (
    <Listing
      {...list}
      label={say('newsletter.mailings')}
      columns={columns}
      empty={{ title: say('newsletter.empty'), help: say('newsletter.lead') }}
      tools={
        <Button
          leftSection={<IconPlus size={16} aria-hidden />}
          loading={begin.isPending}
          onClick={() => begin.mutate()}
        >
          {say('newsletter.write')}
        </Button>
      }
      actions={row =>
        row.state === 'draft' && (
          <RowActions name={localised(row.subject)} remove={() => removeMailing(row.id)} />
        )
      }
    />
  )
}
