import { Alert, Button } from '@mantine/core'
import { IconCamera, IconCameraOff } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/words.tsx'
import { codeReader } from './code-reader.ts'
import classes from './door.module.css'
import { wakeSound } from './play-notes.ts'

/** A code held before the camera is told once; again only after this many milliseconds without it. */
const forgetAfter = 2_500

interface ScannerProps {
  onCode: (code: string) => void
}

function useCamera(on: boolean, onCode: (code: string) => void, onFailed: () => void) {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef(onCode)
  told.current = onCode

  useEffect(() => {
    if (!on) return
    let running = true
    let stream: MediaStream | undefined
    let last = { code: '', seenAt: 0 }

    const look = async () => {
      const picture = video.current
      if (!picture) return
      stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: 'environment' },
        audio: false,
      })
      if (!running) return
      picture.srcObject = stream
      await picture.play()
      const read = await codeReader()
      while (running) {
        const code = await read(picture).catch(() => undefined)
        if (code && running) {
          const now = performance.now()
          if (code !== last.code || now - last.seenAt > forgetAfter) told.current(code)
          last = { code, seenAt: now }
        }
        await new Promise(resolve => requestAnimationFrame(resolve))
      }
    }
    look()
      .catch(() => running && onFailed())
      .finally(() => {
        for (const track of stream?.getTracks() ?? []) track.stop()
      })
    return () => {
      running = false
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
  }, [on, onFailed])
  return video
}

/** The camera at the door: on and off by a button, says so when the device has none or refuses it. */
export function Scanner({ onCode }: ScannerProps) {
  const { say } = useWords()
  const [on, setOn] = useState(false)
  const [failed, setFailed] = useState(false)
  const fail = useRef(() => {
    setOn(false)
    setFailed(true)
  })
  const video = useCamera(on, onCode, fail.current)
  return (
    <div>
      {on && (
        <div className={classes.camera}>
          <video ref={video} muted playsInline aria-label={say('door.camera')} />
          <div className={classes.frame} aria-hidden />
        </div>
      )}
      {failed && (
        <Alert color="orange" title={say('door.no-camera')} mb="sm" role="alert">
          {say('door.no-camera.advice')}
        </Alert>
      )}
      <Button
        fullWidth
        size="md"
        variant={on ? 'default' : 'filled'}
        leftSection={on ? <IconCameraOff size={20} aria-hidden /> : <IconCamera size={20} aria-hidden />}
        onClick={() => {
          wakeSound()
          setFailed(false)
          setOn(!on)
        }}
      >
        {say(on ? 'door.stop-scanning' : 'door.scan')}
      </Button>
    </div>
  )
}
