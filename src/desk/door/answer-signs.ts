import {
  IconAlertTriangle,
  IconArmchair,
  IconArrowsCross,
  IconBan,
  IconCircleCheckFilled,
  IconCoins,
  IconHelpHexagon,
} from '@tabler/icons-react'
import type { DoorAnswer } from '#core/boxoffice/door.ts'
import type { WordKey } from '../words/words.tsx'

export interface Note {
  /** Hertz. */
  pitch: number
  /** Seconds. */
  length: number
}

export interface AnswerSign {
  word: WordKey
  /** What the person at the door does next. */
  advice: WordKey
  /** Carries white text at 4.5:1 or better. */
  colour: `#${string}`
  icon: typeof IconBan
  sound: readonly Note[]
  /** Milliseconds of vibration and rest, for a phone in a noisy foyer. */
  buzz: readonly number[]
}

/** How each answer is told: a word, a colour, a shape and a sound, none of which two answers share. */
export const answerSigns: Record<DoorAnswer, AnswerSign> = {
  admitted: {
    word: 'door.admitted',
    advice: 'door.admitted.advice',
    colour: '#146c3c',
    icon: IconCircleCheckFilled,
    sound: [
      { pitch: 660, length: 0.09 },
      { pitch: 990, length: 0.16 },
    ],
    buzz: [60],
  },
  'already-used': {
    word: 'door.already-used',
    advice: 'door.already-used.advice',
    colour: '#8f4700',
    icon: IconAlertTriangle,
    sound: [
      { pitch: 330, length: 0.14 },
      { pitch: 330, length: 0.14 },
    ],
    buzz: [120, 80, 120],
  },
  'wrong-screening': {
    word: 'door.wrong-screening',
    advice: 'door.wrong-screening.advice',
    colour: '#1d4f91',
    icon: IconArrowsCross,
    sound: [
      { pitch: 520, length: 0.14 },
      { pitch: 390, length: 0.22 },
    ],
    buzz: [200, 80, 60],
  },
  cancelled: {
    word: 'door.cancelled',
    advice: 'door.cancelled.advice',
    colour: '#a3161b',
    icon: IconBan,
    sound: [
      { pitch: 440, length: 0.12 },
      { pitch: 330, length: 0.12 },
      { pitch: 220, length: 0.24 },
    ],
    buzz: [80, 60, 80, 60, 200],
  },
  released: {
    word: 'door.released',
    advice: 'door.released.advice',
    colour: '#4c3a92',
    icon: IconArmchair,
    sound: [
      { pitch: 390, length: 0.1 },
      { pitch: 290, length: 0.1 },
      { pitch: 390, length: 0.2 },
    ],
    buzz: [200, 60, 200],
  },
  unknown: {
    word: 'door.unknown',
    advice: 'door.unknown.advice',
    colour: '#3a3634',
    icon: IconHelpHexagon,
    sound: [{ pitch: 165, length: 0.5 }],
    buzz: [500],
  },
  unpaid: {
    word: 'door.unpaid',
    advice: 'door.unpaid.advice',
    colour: '#7d1f66',
    icon: IconCoins,
    sound: [
      { pitch: 520, length: 0.1 },
      { pitch: 520, length: 0.1 },
      { pitch: 780, length: 0.1 },
      { pitch: 520, length: 0.16 },
    ],
    buzz: [60, 60, 60, 60, 60],
  },
}
