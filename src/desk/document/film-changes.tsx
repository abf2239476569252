import { Alert, Stack } from '@mantine/core'
import { IconArrowRight, IconMovie } from '@tabler/icons-react'
import type { Facts } from '#core/film/facts.ts'
import type { FilmWithSources } from '../api/films.ts'
import { valueText } from '../films/fact-value.tsx'
import { fieldOrder } from '../films/fields.ts'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { shortened } from './shortened.ts'

interface FilmChangesProps {
  before: Facts
  film: FilmWithSources
  close: () => void
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What became of the film's record by what somebody just said of a document. */
export function FilmChanges({ before, film, close }: FilmChangesProps) {
  const words = useWords()
  const { say } = words
  const edition = useEdition()
  const { facts } = film.film
  const changed = fieldOrder.filter(field => !same(before[field], facts[field]))
  const shown = (field: (typeof changed)[number], value: unknown) =>
    value === undefined || value === null
      ? say('fact.empty')
      : shortened(
          [value]
            .flat()
            .map(each => valueText(field, each, words))
            .join(', '),
        )
  return (
    <Alert
      color={changed.length > 0 ? 'green' : 'gray'}
      variant="light"
      p="sm"
      icon={<IconMovie size={18} aria-hidden />}
      title={say(changed.length > 0 ? 'document.film-follows' : 'document.film-stays')}
      role="status"
      withCloseButton
      closeButtonLabel={say('close')}
      onClose={close}
    >
      <Stack gap={4}>
        {changed.length > 0 ? (
          <ul className="plain-list">
            {changed.map(field => (
              <li key={field}>
                <strong>{say(`field.${field}`)}</strong>: {shown(field, before[field])}{' '}
                <IconArrowRight size={14} aria-label={say('document.becomes')} role="img" />{' '}
                {shown(field, facts[field])}
              </li>
            ))}
          </ul>
        ) : (
          <span>{say('document.film-stays.why')}</span>
        )}
        <AnchorLink
          size="sm"
          to="/$edition/films/$film"
          params={{ edition: edition.slug, film: film.film.id }}
        >
          {say('inbox.open-film')}
        </AnchorLink>
      </Stack>
    </Alert>
  )
}
