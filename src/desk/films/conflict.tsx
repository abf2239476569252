import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import type { FactConflict } from '#core/film/film.ts'
import type { FilmWithSources } from '../api/films.ts'
import { useWords } from '../words/words.tsx'
import { FactValue } from './fact-value.tsx'
import classes from './record.module.css'
import { useSettling } from './use-settling.ts'

interface ConflictProps {
  film: FilmWithSources
  conflict: FactConflict
}

/** The values that documents state differently, each to be chosen with one click. */
export function Conflict({ film, conflict }: ConflictProps) {
  const { say } = useWords()
  const { settle } = useSettling(film)
  const nameOf = (id: string) => film.documents.find(document => document.id === id)?.name ?? ''
  return (
    <Alert
      color="orange"
      variant="light"
      p="xs"
      mt={6}
      icon={<IconAlertTriangle size={18} aria-hidden />}
      title={say('conflict')}
    >
      <ul className={classes.options}>
        {conflict.values.map(option => (
          <li key={JSON.stringify(option.value)} className={classes.option}>
            <div>
              <FactValue field={conflict.field} value={option.value} />
              <Text size="xs" c="dimmed">
                {[...new Set(option.sources.map(source => nameOf(source.documentId)))]
                  .filter(Boolean)
                  .join(', ')}
              </Text>
            </div>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconCheck size={14} aria-hidden />}
              onClick={() => settle(conflict.field, option.value)}
            >
              {say('conflict.use')}
            </Button>
          </li>
        ))}
      </ul>
    </Alert>
  )
}
