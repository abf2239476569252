import { Button, Text, Textarea } from '@mantine/core'
import { create } from 'qrcode'
import { useEffect, useMemo, useState } from 'react'
import { useWords } from '../words/words.tsx'
import classes from './door.module.css'
import type { DoorBook } from './door-book.ts'
import { summaryCodes } from './summary-codes.ts'

function QrPicture({ text, label }: { text: string; label: string }) {
  const { path, size } = useMemo(() => {
    const { modules } = create(text, { errorCorrectionLevel: 'L' })
    const dark: string[] = []
    for (let row = 0; row < modules.size; row += 1)
      for (let column = 0; column < modules.size; column += 1)
        if (modules.get(row, column)) dark.push(`M${column + 4} ${row + 4}h1v1h-1z`)
    return { path: dark.join(''), size: modules.size + 8 }
  }, [text])
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className={classes.code}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

/** What this device did, one code after the other, for another device's camera. */
export function SummaryCode({
  book,
  screeningId,
  door,
}: {
  book: DoorBook
  screeningId: string
  door: string
}) {
  const { say } = useWords()
  const [codes, setCodes] = useState<string[]>([])
  const [at, setAt] = useState(0)
  const version = book.version()
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew whenever something was scanned
  useEffect(() => {
    let wanted = true
    void summaryCodes(book, screeningId, door).then(made => wanted && setCodes(made))
    return () => {
      wanted = false
    }
  }, [book, screeningId, door, version])
  const frame = codes.length > 0 ? at % codes.length : 0
  const text = codes[frame]
  if (!text) return null
  const label = say('door.summary.code', {
    frame: frame + 1,
    frames: codes.length,
    scans: book.ownScans(screeningId).length,
  })
  return (
    <section aria-label={say('door.summary')}>
      <Text size="sm" mb="xs">
        {say('door.summary.help')}
      </Text>
      <QrPicture text={text} label={label} />
      <Text size="sm" ta="center" my={4} aria-live="polite">
        {label}
      </Text>
      {codes.length > 1 && (
        <Button fullWidth onClick={() => setAt(frame + 1)}>
          {say('door.summary.next')}
        </Button>
      )}
      <Textarea label={say('door.summary.text')} readOnly value={text} rows={2} mt="xs" />
    </section>
  )
}
