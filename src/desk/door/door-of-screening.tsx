import { Alert, Anchor, Button, Group, SegmentedControl, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { admitTicket, type DoorScreening, type DoorTold, doorListQuery, undoAdmission } from '../api/door.ts'
import { onClock } from '../api/wire.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { Answer } from './answer.tsx'
import { answerSigns } from './answer-signs.ts'
import classes from './door.module.css'
import { DoorList } from './door-list.tsx'
import { doorName } from './door-name.ts'
import { playNotes, wakeSound } from './play-notes.ts'
import { Scanner } from './scanner.tsx'

interface DoorOfScreeningProps {
  screening: DoorScreening
  zone: string
  leave: () => void
}

/** Keeps the phone's screen on while a door is open, where the browser can. */
function useWakefulScreen() {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    const keep = () =>
      navigator.wakeLock
        ?.request('screen')
        .then(held => {
          lock = held
        })
        .catch(() => undefined)
    const again = () => document.visibilityState === 'visible' && keep()
    keep()
    document.addEventListener('visibilitychange', again)
    return () => {
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}

/** One screening's door: scan or type a code, or find the person in the list; every answer is told in three ways. */
export function DoorOfScreening({ screening, zone, leave }: DoorOfScreeningProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const queries = useQueryClient()
  const list = useQuery(doorListQuery(screening.screeningId))
  const [told, setTold] = useState<DoorTold | null>(null)
  const [code, setCode] = useState('')
  const [way, setWay] = useState('scan')
  useWakefulScreen()

  const admit = useMutation({
    mutationFn: (text: string) => admitTicket(screening.screeningId, text, doorName()),
    onSuccess: answer => {
      setTold(answer)
      setCode('')
      const sign = answerSigns[answer.answer]
      playNotes(sign.sound)
      navigator.vibrate?.([...sign.buzz])
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['door', screening.screeningId] }),
  })
  const busy = useRef(false)
  busy.current = admit.isPending
  const { mutate } = admit
  const scan = useCallback((text: string) => !busy.current && mutate(text), [mutate])
  const undo = useMutation({
    mutationFn: (ticketId: string) => undoAdmission(ticketId),
    onSuccess: () => setTold(null),
    onSettled: () => queries.invalidateQueries({ queryKey: ['door', screening.screeningId] }),
  })
  const counts = list.data?.screening ?? told?.counts ?? screening
  const error = admit.error ?? undo.error

  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={1} size="h4">
            {localised(screening.title) || screening.filmTitles.join(', ')}
          </Title>
          <Text size="sm" c="dimmed">
            {formats.dayAndTime(onClock(screening.startsAt, zone))} · {screening.venueName},{' '}
            {screening.screenName}
          </Text>
        </div>
        <Anchor component="button" type="button" size="sm" onClick={leave} className={classes.leave}>
          {say('door.other')}
        </Anchor>
      </Group>
      {screening.cancelled && <Alert color="red">{say('door.screening-cancelled')}</Alert>}
      <dl className={classes.counts}>
        {(['admitted', 'expected', 'capacity'] as const).map(count => (
          <div key={count}>
            <dt>{say(`door.count.${count}`)}</dt>
            <dd>{formats.count(counts[count])}</dd>
          </div>
        ))}
      </dl>
      <div role="status" aria-live="assertive">
        {told ? (
          <Answer told={told} zone={zone} undo={id => undo.mutate(id)} />
        ) : (
          <div className={classes.waiting}>{say('door.waiting')}</div>
        )}
      </div>
      {error && (
        <Alert color="red" role="alert">
          {error.message}
        </Alert>
      )}
      <SegmentedControl
        fullWidth
        value={way}
        onChange={setWay}
        aria-label={say('door.way')}
        data={[
          { value: 'scan', label: say('door.way.scan') },
          { value: 'list', label: say('door.way.list') },
        ]}
      />
      {way === 'scan' ? (
        <>
          <Scanner onCode={scan} />
          <form
            onSubmit={event => {
              event.preventDefault()
              wakeSound()
              if (code.trim()) mutate(code.trim())
            }}
          >
            <Group gap="xs" align="flex-end" wrap="nowrap">
              <TextInput
                label={say('door.type-code')}
                placeholder="K7WQ3-MXCDF"
                autoCapitalize="characters"
                autoComplete="off"
                spellCheck={false}
                size="md"
                className={classes.code}
                value={code}
                onChange={event => setCode(event.currentTarget.value)}
              />
              <Button type="submit" size="md" loading={admit.isPending}>
                {say('door.check')}
              </Button>
            </Group>
          </form>
        </>
      ) : (
        <DoorList
          rows={list.data?.rows}
          zone={zone}
          admit={number => {
            wakeSound()
            mutate(number)
          }}
          undo={id => undo.mutate(id)}
        />
      )}
    </>
  )
}
