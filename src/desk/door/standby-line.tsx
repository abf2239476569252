import { Alert, Button, NativeSelect, NumberInput, Text } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { EveningScreening } from '#core/boxoffice/door/door-evening.ts'
import { admitStandby, counterPricesQuery, type StandbyAdmitted } from '../api/door.ts'
import type { CounterWay } from '../api/orders.ts'
import { Problem } from '../api/problem.ts'
import { EditDrawer } from '../form/edit-drawer.tsx'
import { useEditing } from '../form/use-editing.ts'
import { CounterWayInput } from '../orders/counter-way-input.tsx'
import { useLocalised } from '../words/use-localised.ts'
import { usePlaceWords } from '../words/use-place-words.ts'
import { useWords } from '../words/words.tsx'
import { answerSigns } from './answer-signs.ts'
import type { DoorBook } from './door-book.ts'
import { playNotes } from './play-notes.ts'
import { renewEvening } from './send-scans.ts'

interface StandbyLineProps {
  book: DoorBook
  screening: EveningScreening
  door: string
}

/** Lets people without a ticket in, onto seats that stayed empty (docs/rules/door.md#the-standby-line). */
export function StandbyLine({ book, screening, door }: StandbyLineProps) {
  const { say, formats } = useWords()
  const placeWords = usePlaceWords()
  const letting = useEditing<never>()
  const [admitted, setAdmitted] = useState<StandbyAdmitted>()
  const free = screening.standbyFree
  const places = admitted?.tickets.flatMap(({ place }) =>
    place ? [placeWords(place, screening.levels)] : [],
  )
  return (
    <>
      {admitted && (
        <Alert color="green" role="status">
          <Text fw={700}>{say('door.standby.done', { people: admitted.tickets.length })}</Text>
          {places && places.length > 0 && <Text>{formats.list(places)}</Text>}
        </Alert>
      )}
      {free > 0 && (
        <Button
          variant="default"
          size="md"
          leftSection={<IconUsersGroup size={20} aria-hidden />}
          onClick={letting.add}
        >
          {say('door.standby', { free })}
        </Button>
      )}
      <StandbyForm
        key={letting.round}
        screening={screening}
        door={door}
        opened={letting.opened}
        close={letting.close}
        done={told => {
          setAdmitted(told)
          playNotes(answerSigns.admitted.sound)
          navigator.vibrate?.([...answerSigns.admitted.buzz])
          void renewEvening(book)
        }}
      />
    </>
  )
}

interface StandbyFormProps extends Omit<StandbyLineProps, 'book'> {
  opened: boolean
  close: () => void
  done: (told: StandbyAdmitted) => void
}

function StandbyForm({ screening, door, opened, close, done }: StandbyFormProps) {
  const { say, formats } = useWords()
  const localised = useLocalised()
  const { screeningId, standbyFree } = screening
  const { data: prices = [] } = useQuery(counterPricesQuery(screeningId))
  const [people, setPeople] = useState(1)
  const [chosen, setChosen] = useState('')
  const [way, setWay] = useState<CounterWay>('counter')
  // One key for this opening of the form: pressing twice, or again after a broken connection, sells once.
  const key = useRef(crypto.randomUUID())
  const offered = prices.filter(price => (price.leastSeats ?? 1) <= people)
  const price = offered.find(each => each.id === chosen) ?? offered[0]
  const total = price && { ...price.price, amount: price.price.amount * people }
  const admit = async () => {
    try {
      done(
        await admitStandby(
          screeningId,
          { priceId: price?.id ?? '', quantity: people, way, door },
          key.current,
        ),
      )
    } catch (cause) {
      throw cause instanceof Problem ? cause : new Error(say('door.standby.needs-network'))
    }
  }
  return (
    <EditDrawer
      title={say('door.standby', { free: standbyFree })}
      opened={opened}
      close={close}
      save={admit}
      saveLabel={
        total && total.amount > 0
          ? say('door.standby.take', { people, total: formats.money(total) })
          : say('door.standby.let-in', { people })
      }
    >
      <NumberInput
        label={say('door.standby.people')}
        min={1}
        max={Math.max(1, standbyFree)}
        value={people}
        onChange={value => setPeople(Math.max(1, Number(value)))}
      />
      <NativeSelect
        label={say('sale.price')}
        value={price?.id ?? ''}
        data={offered.map(each => ({
          value: each.id,
          label: `${localised(each.name)} ${formats.money(each.price)}`,
        }))}
        onChange={event => setChosen(event.currentTarget.value)}
      />
      {total && total.amount > 0 && <CounterWayInput label={say('sale.way')} value={way} onChange={setWay} />}
    </EditDrawer>
  )
}
