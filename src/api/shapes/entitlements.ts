import { z } from '@hono/zod-openapi'
import { allocationKinds } from '#core/boxoffice/seats/seats.ts'
import { houseLanguages } from '#core/localised.ts'
import { screeningKinds } from '#core/programme/screening.ts'
import { Id, LocalisedShape, MoneyShape } from './basics.ts'
import { Moment } from './moments.ts'
import { counterWays } from './payments.ts'

const Count = z.int().min(1).max(100_000_000).nullable()

const discountCode = {
  code: z.string().min(1).max(60),
  percent: z.int().min(1).max(100).nullable(),
  amount: Count.openapi({ description: 'Minor units off an order; either this or a percentage' }),
  validFrom: z.union([Moment, z.null()]),
  validUntil: z.union([Moment, z.null()]),
  kinds: z.array(z.enum(screeningKinds)).max(screeningKinds.length).openapi({ description: 'Empty: all' }),
  screeningIds: z.array(Id).max(500).openapi({ description: 'Empty: all' }),
  mostUses: Count,
  mostPerPerson: Count,
  mostSeats: Count,
  note: z.string().max(300),
}

export const DiscountCodeShape = z
  .object({ id: Id, editionId: Id, currency: z.string(), uses: z.int(), ...discountCode })
  .openapi('DiscountCode')

export const DiscountCodeToSet = z.strictObject(discountCode).openapi('DiscountCodeToSet')

const passRules = {
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  name: LocalisedShape,
  rights: z.int().min(1).max(10_000).nullable(),
  rightsPerDay: z.int().min(1).max(1000).nullable(),
  seats: z.int().min(1).max(50).openapi({ description: 'Of one screening' }),
  kinds: z.array(z.enum(screeningKinds)).min(1).max(screeningKinds.length),
  allocations: z
    .array(z.enum(allocationKinds))
    .min(1)
    .max(allocationKinds.length)
    .openapi({ description: 'Where its seats come from: the first that has some' }),
  mayOverlap: z.boolean(),
  giveBackMinutes: z.int().min(0).max(43_200),
  noShows: z.int().min(1).max(1000).nullable(),
  closedHours: z.int().min(1).max(720),
  position: z.int(),
}

const isOnSale = z.boolean().openapi({ description: 'Offered on the public pages' })

export const PassProductShape = z
  .object({ id: Id, editionId: Id, price: MoneyShape, priceId: Id, ...passRules, isOnSale })
  .openapi('PassProduct')

export const PassProductToSet = z
  .strictObject({ ...passRules, amount: z.int().min(0).max(100_000_000), isOnSale: isOnSale.optional() })
  .openapi('PassProductToSet')

const holder = {
  name: z.string().max(200),
  email: z.string().max(254).openapi({ description: 'Empty: no letter is sent' }),
  language: z.enum(houseLanguages).optional(),
  isGift: z.boolean().optional().openapi({ description: 'For nothing' }),
  way: counterWays.optional(),
}

export const PassToIssue = z.strictObject({ productId: Id, ...holder }).openapi('PassToIssue')

export const VoucherToIssue = z
  .strictObject({ value: z.int().min(1).max(100_000_000), endsAt: Moment, ...holder })
  .openapi('VoucherToIssue')

export const VoucherOfferShape = z
  .strictObject({
    offer: z
      .strictObject({
        amounts: z
          .array(z.int().min(1).max(100_000_000))
          .min(1)
          .max(12)
          .openapi({ description: 'What they are worth, in minor units' }),
        months: z
          .int()
          .min(1)
          .max(120)
          .openapi({ description: 'How long each pays, from the day on which it is paid' }),
      })
      .nullable()
      .openapi({ description: 'null: none' }),
  })
  .openapi('VoucherOffer')

export const PassRowShape = z
  .object({
    id: Id,
    productId: Id,
    editionId: Id,
    number: z.string(),
    name: z.string(),
    email: z.string(),
    madeAt: Moment,
    endedAt: Moment.nullable(),
    orderId: Id,
    booked: z.int(),
  })
  .openapi('Pass')

export const VoucherRowShape = z
  .object({
    id: Id,
    editionId: Id,
    code: z.string(),
    currency: z.string(),
    value: z.int(),
    balance: z.int(),
    endsAt: Moment,
    orderId: Id,
    name: z.string(),
    email: z.string(),
  })
  .openapi('Voucher')
