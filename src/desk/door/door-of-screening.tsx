import { Alert, Anchor, Button, Group, SegmentedControl, Text, TextInput, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { EveningScreening } from '#core/boxoffice/door/door-evening.ts'
import { useLocalised } from '../words/use-localised.ts'
import { useWords } from '../words/words.tsx'
import { Answer } from './answer.tsx'
import classes from './door.module.css'
import type { DoorBook } from './door-book.ts'
import { DoorList } from './door-list.tsx'
import { doorName, nameDoor } from './door-name.ts'
import { LinkLine } from './link-line.tsx'
import { More } from './more.tsx'
import { OtherDoors } from './other-doors.tsx'
import { wakeSound } from './play-notes.ts'
import { Scanner } from './scanner.tsx'
import { StandbyLine } from './standby-line.tsx'
import { ToldLater } from './told-later.tsx'
import { useBook, useLink, useScanning } from './use-door-book.ts'
import { useHandScanner } from './use-hand-scanner.ts'

interface DoorOfScreeningProps {
  book: DoorBook
  screening: EveningScreening
  leave: () => void
}

const ways = ['scan', 'list', 'doors', 'more'] as const
type Way = (typeof ways)[number]

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

function Counts({ book, screening }: Pick<DoorOfScreeningProps, 'book' | 'screening'>) {
  const { say, formats } = useWords()
  const counts = book.counts(screening)
  const shown = [
    { word: 'door.count.admitted', count: counts.admitted - counts.outside },
    { word: 'door.count.expected', count: counts.expected },
    { word: 'door.count.capacity', count: counts.capacity },
    ...(screening.reEntry === 'stamp'
      ? [{ word: 'door.count.outside', count: counts.outside } as const]
      : []),
    ...(counts.standbyFree > 0 ? [{ word: 'door.count.standby', count: counts.standbyFree } as const] : []),
  ] as const
  return (
    <dl className={classes.counts}>
      {shown.map(({ word, count }) => (
        <div key={word}>
          <dt>{say(word)}</dt>
          <dd>{formats.count(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One screening's door: scan or type a code, or find the person in the list; every answer is told in four ways. */
export function DoorOfScreening({ book, screening: opened, leave }: DoorOfScreeningProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  useBook(book)
  // A newer list may have moved it, or let people go out.
  const screening = book.ofDay().find(each => each.screeningId === opened.screeningId) ?? opened
  useWakefulScreen()
  const [door, setDoor] = useState(doorName)
  const [code, setCode] = useState('')
  const [way, setWay] = useState<Way>('scan')
  const [direction, setDirection] = useState<'in' | 'out'>('in')
  const mayLeave = screening.reEntry === 'stamp'
  const link = useLink(book)
  const place = { screening, way: mayLeave ? direction : ('in' as const), door }
  const { told, scan, takeBack } = useScanning(book, place, link)
  useHandScanner(scan)

  return (
    <>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={1} size="h4">
            {localised(screening.title) || screening.filmTitles.join(', ')}
          </Title>
          <Text size="sm" c="dimmed">
            {formats.dayAndTime(screening.startsAt)} · {screening.venueName}, {screening.screenName}
          </Text>
        </div>
        <Anchor component="button" type="button" size="sm" onClick={leave} className={classes.leave}>
          {say('door.other')}
        </Anchor>
      </Group>
      <LinkLine book={book} link={link.link} unsent={link.unsent} />
      {screening.cancelled && <Alert color="red">{say('door.screening-cancelled')}</Alert>}
      {!book.isKeeping && <Alert color="red">{say('door.not-kept')}</Alert>}
      <Counts book={book} screening={screening} />
      <div role="status" aria-live="assertive">
        {told ? (
          <Answer
            told={told}
            evening={book.evening}
            standbyFree={screening.standbyFree}
            undo={id => void takeBack(id)}
          />
        ) : (
          <div className={classes.waiting}>{say('door.waiting')}</div>
        )}
      </div>
      <ToldLater book={book} screeningId={screening.screeningId} />
      {mayLeave && (
        <SegmentedControl
          fullWidth
          value={direction}
          onChange={value => setDirection(value as 'in' | 'out')}
          aria-label={say('door.direction')}
          data={(['in', 'out'] as const).map(value => ({ value, label: say(`door.direction.${value}`) }))}
        />
      )}
      <SegmentedControl
        fullWidth
        value={way}
        onChange={value => setWay(value as Way)}
        aria-label={say('door.way')}
        data={ways.map(value => ({ value, label: say(`door.way.${value}`) }))}
      />
      {way === 'scan' && (
        <>
          <Scanner onCode={scan} />
          <form
            onSubmit={event => {
              event.preventDefault()
              wakeSound()
              if (!code.trim()) return
              void scan(code.trim())
              setCode('')
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
                className={classes.typed}
                value={code}
                onChange={event => setCode(event.currentTarget.value)}
              />
              <Button type="submit" size="md">
                {say('door.check')}
              </Button>
            </Group>
          </form>
          <StandbyLine book={book} screening={screening} door={door} />
        </>
      )}
      {way === 'list' && (
        <DoorList
          book={book}
          screeningId={screening.screeningId}
          admit={number => {
            wakeSound()
            void scan(number)
          }}
          undo={id => void takeBack(id)}
        />
      )}
      {way === 'doors' && <OtherDoors book={book} screeningId={screening.screeningId} door={door} />}
      {way === 'more' && (
        <More
          book={book}
          screening={screening}
          door={door}
          rename={name => {
            nameDoor(name)
            setDoor(doorName())
          }}
        />
      )}
    </>
  )
}
