import { Code, NativeSelect, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Rehearsal, rehearsalsQuery } from '../api/rehearsals.ts'
import { onClock } from '../api/wire.ts'
import { Awaited, Page } from '../shell/page.tsx'
import { useEdition } from '../shell/use-edition.tsx'
import { useWords } from '../words/words.tsx'
import { Certificate } from './certificate.tsx'
import { Curves } from './curves.tsx'
import classes from './rehearsals-page.module.css'

/** The rehearsals of the edition's sale: what each proved, and how to run one. */
export function RehearsalsPage() {
  const { say } = useWords()
  const edition = useEdition()
  const rehearsals = useQuery(rehearsalsQuery(edition.id))
  return (
    <Page title={say('places.rehearsals')} lead={say('rehearsal.lead')}>
      <div>
        <Text>{say('rehearsal.how')}</Text>
        <Code block className={classes.command}>{`npx cartelera rehearse ${edition.slug} --buyers 300`}</Code>
      </div>
      <Awaited query={rehearsals}>
        {found =>
          found.length === 0 ? <Text>{say('rehearsal.empty')}</Text> : <Chosen rehearsals={found} />
        }
      </Awaited>
    </Page>
  )
}

function Chosen({ rehearsals }: { rehearsals: readonly Rehearsal[] }) {
  const { say, formats } = useWords()
  const edition = useEdition()
  const [chosen, choose] = useState<string>()
  const shown = rehearsals.find(each => each.id === chosen) ?? rehearsals[0]!
  const named = ({ rehearsedAt, figures }: Rehearsal) =>
    say('rehearsal.named', {
      moment: formats.dayAndTime(onClock(rehearsedAt, edition.timeZone)),
      buyers: figures.buyers,
    })
  return (
    <Stack gap="lg">
      <NativeSelect
        label={say('rehearsal.which')}
        value={shown.id}
        onChange={event => choose(event.currentTarget.value)}
        data={rehearsals.map(each => ({ value: each.id, label: named(each) }))}
        maw="30rem"
      />
      <Certificate figures={shown.figures} />
      <Curves curve={shown.figures.curve} />
    </Stack>
  )
}
