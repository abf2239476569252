import {
  IconBuilding,
  IconBuildingCommunity,
  IconCalendarTime,
  IconCash,
  IconCoins,
  IconGauge,
  IconHeart,
  IconId,
  IconInbox,
  IconKey,
  IconMail,
  IconMovie,
  IconNews,
  IconQuote,
  IconReceipt,
  IconScan,
  IconSettings,
  IconStack2,
  IconStar,
  IconTag,
  IconTicket,
  IconUserStar,
  IconUsers,
  IconUsersGroup,
  IconWebhook,
} from '@tabler/icons-react'
import type { WordKey } from '../words/words.tsx'
import type { StaffRole } from './roles.ts'

export interface Place {
  word: WordKey
  /** Under /$edition, or under / for what belongs to the organisation. */
  path: string
  ofEdition: boolean
  icon: typeof IconMovie
  roles: readonly StaffRole[]
}

const everyone = ['programmer', 'box-office', 'door', 'press'] as const

/** Every place of the desk, by group, and who works there (an admin works everywhere). */
export const places: { word: WordKey; places: Place[] }[] = [
  {
    word: 'places.programme',
    places: [
      {
        word: 'places.inbox',
        path: 'inbox',
        ofEdition: true,
        icon: IconInbox,
        roles: ['programmer', 'press'],
      },
      { word: 'places.films', path: 'films', ofEdition: true, icon: IconMovie, roles: everyone },
      {
        word: 'places.people',
        path: 'people',
        ofEdition: true,
        icon: IconUserStar,
        roles: ['programmer', 'press'],
      },
      { word: 'places.items', path: 'items', ofEdition: true, icon: IconStack2, roles: ['programmer'] },
      { word: 'places.sections', path: 'sections', ofEdition: true, icon: IconTag, roles: ['programmer'] },
      {
        word: 'places.guests',
        path: 'guests',
        ofEdition: true,
        icon: IconUsers,
        roles: ['programmer', 'press'],
      },
      { word: 'places.venues', path: 'venues', ofEdition: true, icon: IconBuilding, roles: ['programmer'] },
      {
        word: 'places.timetable',
        path: 'timetable',
        ofEdition: true,
        icon: IconCalendarTime,
        roles: ['programmer'],
      },
    ],
  },
  {
    word: 'places.box-office',
    places: [
      { word: 'places.orders', path: 'orders', ofEdition: true, icon: IconReceipt, roles: ['box-office'] },
      { word: 'places.prices', path: 'prices', ofEdition: true, icon: IconCoins, roles: ['box-office'] },
      { word: 'places.payments', path: 'payments', ofEdition: true, icon: IconCash, roles: ['box-office'] },
      { word: 'places.seats', path: 'seats', ofEdition: true, icon: IconTicket, roles: ['box-office'] },
      {
        word: 'places.rehearsals',
        path: 'rehearsals',
        ofEdition: true,
        icon: IconGauge,
        roles: ['box-office'],
      },
      { word: 'places.door', path: 'door', ofEdition: false, icon: IconScan, roles: ['box-office', 'door'] },
    ],
  },
  {
    word: 'places.public',
    places: [
      {
        word: 'places.award',
        path: 'award',
        ofEdition: true,
        icon: IconStar,
        roles: ['press', 'programmer'],
      },
      {
        word: 'places.appeals',
        path: 'appeals',
        ofEdition: true,
        icon: IconHeart,
        roles: ['press', 'box-office'],
      },
      {
        word: 'places.press-office',
        path: 'press',
        ofEdition: true,
        icon: IconId,
        roles: ['press'],
      },
      {
        word: 'places.press-review',
        path: 'press-review',
        ofEdition: true,
        icon: IconQuote,
        roles: ['press', 'programmer'],
      },
      { word: 'places.news', path: 'news', ofEdition: true, icon: IconNews, roles: ['press', 'programmer'] },
      {
        word: 'places.newsletter',
        path: 'newsletter',
        ofEdition: true,
        icon: IconMail,
        roles: ['press', 'programmer'],
      },
    ],
  },
  {
    word: 'places.house',
    places: [
      { word: 'places.edition', path: 'edition', ofEdition: true, icon: IconSettings, roles: ['programmer'] },
      {
        word: 'places.editions',
        path: 'editions',
        ofEdition: false,
        icon: IconBuildingCommunity,
        roles: everyone,
      },
      { word: 'places.team', path: 'team', ofEdition: false, icon: IconUsersGroup, roles: [] },
      { word: 'places.tokens', path: 'tokens', ofEdition: false, icon: IconKey, roles: [] },
      { word: 'places.webhooks', path: 'webhooks', ofEdition: false, icon: IconWebhook, roles: [] },
    ],
  },
]
