import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { admitTicket } from '../api/door.ts'
import { answerSigns } from './answer-signs.ts'
import type { DoorBook, Place, Told } from './door-book.ts'
import { playNotes } from './play-notes.ts'
import { type Link, renewEvening, sendScans, unsentCount } from './send-scans.ts'

/** Draws anew whenever something in the book changes. */
export function useBook(book: DoorBook): void {
  useSyncExternalStore(book.subscribe, book.version)
}

const sendEvery = 10_000
const renewEvery = 120_000

/** Sends and hears while a door is open: after every scan, every ten seconds, and as soon as a network comes back. */
export function useLink(book: DoorBook) {
  const [link, setLink] = useState<Link>(navigator.onLine ? 'joined' : 'alone')
  const [unsent, setUnsent] = useState(0)
  const since = useRef(book.evening.takenAt.toString())
  const running = useRef<Promise<void> | null>(null)
  const isAsked = useRef(false)

  const exchange = useCallback((): Promise<void> => {
    isAsked.current = true
    running.current ??= (async () => {
      while (isAsked.current) {
        isAsked.current = false
        const sent = await sendScans(book, since.current)
        since.current = sent.since
        setLink(sent.link)
        setUnsent(await unsentCount())
      }
      running.current = null
    })()
    return running.current
  }, [book])

  useEffect(() => {
    let renewedAt = performance.now()
    const beat = async () => {
      await exchange()
      if (performance.now() - renewedAt > renewEvery && (await renewEvening(book)))
        renewedAt = performance.now()
    }
    void renewEvening(book)
    void exchange()
    const beats = setInterval(beat, sendEvery)
    const lost = () => setLink('alone')
    addEventListener('online', exchange)
    addEventListener('offline', lost)
    return () => {
      clearInterval(beats)
      removeEventListener('online', exchange)
      removeEventListener('offline', lost)
    }
  }, [book, exchange])
  return { link, unsent, exchange }
}

/** Answers that the house may know better by now: paid since, sold since, a seat of the standby line. */
const askable = ['unpaid', 'cancelled', 'refunded', 'unknown', 'released']

/** Scans, and tells each answer to eye, ear and hand at once; what the house may know better is asked afterwards. */
export function useScanning(book: DoorBook, place: Place, link: ReturnType<typeof useLink>) {
  const [told, setTold] = useState<Told | null>(null)
  const latest = useRef(0)
  const at = useRef({ place, link })
  at.current = { place, link }

  const tell = useCallback((answer: Told) => {
    setTold(answer)
    const sign = answerSigns[answer.answer]
    playNotes(sign.sound)
    navigator.vibrate?.([...sign.buzz])
  }, [])

  const askHouse = useCallback(
    async (before: Told, turn: number) => {
      const { place } = at.current
      if (!navigator.onLine || !(await renewEvening(book))) return
      const now = await book.wouldAnswer(before.text, place)
      if (latest.current !== turn) return
      if (now.answer === 'released') {
        const { screeningId } = place.screening
        const house = await admitTicket(screeningId, before.text, place.door).catch(() => undefined)
        if (house?.answer === 'admitted' && latest.current === turn) tell({ ...before, answer: 'admitted' })
      } else if (now.answer !== before.answer) tell(await book.scan(before.text, place))
    },
    [book, tell],
  )

  const scan = useCallback(
    async (text: string) => {
      latest.current += 1
      const turn = latest.current
      const answer = await book.scan(text, at.current.place)
      tell(answer)
      if (askable.includes(answer.answer)) await askHouse(answer, turn)
      await at.current.link.exchange()
    },
    [book, tell, askHouse],
  )

  const takeBack = useCallback(
    async (ticketId: string) => {
      await book.takeBack(ticketId, at.current.place)
      setTold(null)
      await at.current.link.exchange()
    },
    [book],
  )
  return { told, scan, takeBack }
}
