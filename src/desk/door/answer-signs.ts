import {
  IconAlertTriangle,
  IconArmchair,
  IconArrowsCross,
  IconBan,
  IconCalendarX,
  IconCashBanknoteOff,
  IconCircleCheckFilled,
  IconCoins,
  IconDoorExit,
  IconHelpHexagon,
  IconRotateClockwise,
  IconShieldX,
  IconUserQuestion,
  IconZoomQuestion,
} from '@tabler/icons-react'
import type { ScanAnswer } from '#core/boxoffice/door/door-answer.ts'
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
export const answerSigns: Record<ScanAnswer, AnswerSign> = {
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
  're-entered': {
    word: 'door.re-entered',
    advice: 'door.re-entered.advice',
    colour: '#0b6270',
    icon: IconRotateClockwise,
    sound: [
      { pitch: 660, length: 0.09 },
      { pitch: 880, length: 0.09 },
      { pitch: 990, length: 0.12 },
    ],
    buzz: [60, 40, 60],
  },
  'went-out': {
    word: 'door.went-out',
    advice: 'door.went-out.advice',
    colour: '#3f5a12',
    icon: IconDoorExit,
    sound: [
      { pitch: 990, length: 0.09 },
      { pitch: 660, length: 0.16 },
    ],
    buzz: [60, 40, 120],
  },
  'not-inside': {
    word: 'door.not-inside',
    advice: 'door.not-inside.advice',
    colour: '#6a4a1f',
    icon: IconUserQuestion,
    sound: [
      { pitch: 300, length: 0.1 },
      { pitch: 360, length: 0.2 },
    ],
    buzz: [120, 60, 60],
  },
  'wrong-evening': {
    word: 'door.wrong-evening',
    advice: 'door.wrong-evening.advice',
    colour: '#33428f',
    icon: IconCalendarX,
    sound: [
      { pitch: 520, length: 0.14 },
      { pitch: 260, length: 0.26 },
    ],
    buzz: [200, 80, 200, 80, 60],
  },
  refunded: {
    word: 'door.refunded',
    advice: 'door.refunded.advice',
    colour: '#8c1d4a',
    icon: IconCashBanknoteOff,
    sound: [
      { pitch: 440, length: 0.12 },
      { pitch: 220, length: 0.3 },
    ],
    buzz: [80, 60, 300],
  },
  forged: {
    word: 'door.forged',
    advice: 'door.forged.advice',
    colour: '#5e0b0b',
    icon: IconShieldX,
    sound: [
      { pitch: 180, length: 0.16 },
      { pitch: 140, length: 0.16 },
      { pitch: 110, length: 0.34 },
    ],
    buzz: [400, 100, 400],
  },
  unreadable: {
    word: 'door.unreadable',
    advice: 'door.unreadable.advice',
    colour: '#55504b',
    icon: IconZoomQuestion,
    sound: [{ pitch: 240, length: 0.2 }],
    buzz: [30, 40, 30],
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
