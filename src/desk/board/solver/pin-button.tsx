import { Button } from '@mantine/core'
import { IconPin, IconPinnedOff } from '@tabler/icons-react'
import { pinScreening } from '../../api/showings.ts'
import { useUndo } from '../../listing/use-undo.tsx'
import { useWords } from '../../words/words.tsx'

interface PinButtonProps {
  screeningId: string
  name: string
  pinned: boolean
}

/** Says that a screening stays where it stands when the timetable is solved, or that it need not. */
export function PinButton({ screeningId, name, pinned }: PinButtonProps) {
  const { say } = useWords()
  const undo = useUndo()
  const Icon = pinned ? IconPinnedOff : IconPin
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon size={14} aria-hidden />}
      aria-label={say(pinned ? 'pin.off-named' : 'pin.on-named', { name })}
      onClick={() =>
        undo({
          act: () => pinScreening(screeningId, !pinned),
          undo: () => pinScreening(screeningId, pinned),
          said: say(pinned ? 'pin.is-off' : 'pin.is-on', { name }),
        })
      }
    >
      {say(pinned ? 'pin.off' : 'pin.on')}
    </Button>
  )
}
