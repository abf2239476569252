import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { FilmWithSources } from '../api/films.ts'
import { answerNameQuestion, type NameQuestion, nameQuestionsQuery } from '../api/names.ts'
import { useUndo } from '../listing/use-undo.tsx'
import { AnchorLink } from '../shell/anchor-link.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import classes from './record.module.css'

/** The other films and roles in which a name stands: what tells two namesakes apart. */
function Where({ asked, filmId }: { asked: NameQuestion['one']; filmId: string }) {
  const { say } = useWords()
  const edition = useEdition()
  if (asked.films.length === 0) return null
  return (
    <Text size="xs" c="dimmed">
      {asked.name}:{' '}
      {asked.films.map(({ id, title, year, roles }, at) => (
        <span key={id}>
          {at > 0 && ' · '}
          {id === filmId ? (
            title
          ) : (
            <AnchorLink size="xs" to="/$edition/films/$film" params={{ edition: edition.slug, film: id }}>
              {title}
            </AnchorLink>
          )}
          {year === null ? '' : ` ${year}`} ({roles.map(role => say(`field.${role}`)).join(', ')})
        </span>
      ))}
    </Text>
  )
}

function Question({ film, asked }: { film: FilmWithSources; asked: NameQuestion }) {
  const { say } = useWords()
  const undo = useUndo()
  const names = { one: asked.one.name, other: asked.other.name }
  const id = film.film.id
  const before = asked.answer?.same ?? null
  const answer = (same: boolean | null) =>
    undo({
      act: () => answerNameQuestion(id, asked, same),
      undo: () => answerNameQuestion(id, asked, before),
      said: say(same === null ? 'names.open-again' : same ? 'names.one' : 'names.two', names),
    })
  return (
    <li className={classes.option}>
      <div>
        <Text>
          {say(before === null ? `names.ask.${asked.kind}` : before ? 'names.one' : 'names.two', names)}
        </Text>
        <Where asked={asked.one} filmId={id} />
        <Where asked={asked.other} filmId={id} />
      </div>
      <Group gap="xs" wrap="nowrap">
        {before === null ? (
          <>
            <Button size="xs" variant="default" onClick={() => answer(true)}>
              {say('names.yes')}
            </Button>
            <Button size="xs" variant="default" onClick={() => answer(false)}>
              {say('names.no')}
            </Button>
          </>
        ) : (
          <Button size="xs" variant="subtle" onClick={() => answer(null)}>
            {say('names.ask-again')}
          </Button>
        )}
      </Group>
    </li>
  )
}

/** Names of the film that may be one, to be answered by whoever knows; what was answered stays, and can be taken back. */
export function NameQuestions({ film }: { film: FilmWithSources }) {
  const { say } = useWords()
  const heading = useId()
  const { data: questions = [] } = useQuery(nameQuestionsQuery(film.film.id))
  if (questions.length === 0) return null
  const ordered = questions.toSorted((a, b) => Number(a.answer !== null) - Number(b.answer !== null))
  return (
    <Stack component="section" gap="xs" mt="lg" maw={860} aria-labelledby={heading}>
      <Title order={2} size="h4" id={heading}>
        {say('names')}
      </Title>
      <Text size="sm" c="dimmed">
        {say('names.help')}
      </Text>
      <ul className={classes.options}>
        {ordered.map(asked => (
          <Question key={`${asked.kind} ${asked.one.id} ${asked.other.id}`} film={film} asked={asked} />
        ))}
      </ul>
    </Stack>
  )
}
