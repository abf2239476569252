import { z } from '@hono/zod-openapi'
import { changeMailing } from '#acts/audience/change-mailing.ts'
import { countReaders } from '#acts/audience/count-readers.ts'
import { listMailingCopies } from '#acts/audience/list-mailing-copies.ts'
import { listMailings } from '#acts/audience/list-mailings.ts'
import { previewMailing } from '#acts/audience/preview-mailing.ts'
import { removeMailing } from '#acts/audience/remove-mailing.ts'
import { scheduleMailing } from '#acts/audience/schedule-mailing.ts'
import { settleDoubts } from '#acts/audience/settle-doubts.ts'
import { showMailing } from '#acts/audience/show-mailing.ts'
import { stopMailing } from '#acts/audience/stop-mailing.ts'
import { testMailing } from '#acts/audience/test-mailing.ts'
import { writeMailing } from '#acts/audience/write-mailing.ts'
import { copyStates } from '#core/audience/newsletter/mailing.ts'
import { refuse } from '#core/refusal.ts'
import { type Route, route } from '../frame/route.ts'
import { Id, InEdition, pageOf, pageQuery } from '../shapes/basics.ts'
import {
  CopyShape,
  DoubtsSettled,
  DoubtsToSettle,
  MailingChange,
  MailingPreviewShape,
  MailingSchedule,
  MailingShape,
  MailingTest,
  MailingToPreview,
  MailingToWrite,
  MailingWithFigures,
  ReadersQuestion,
  ReadersShape,
} from '../shapes/mailings.ts'

const OfMailing = z.object({ mailingId: Id })

/** Newsletters (docs/rules/newsletter.md). */
export const mailingRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/editions/{editionId}/mailings',
    name: 'listMailings',
    does: 'Newsletters, the newest first, with what became of them',
    params: InEdition,
    query: pageQuery,
    answers: pageOf(MailingWithFigures),
    act: ({ house, acting, params, query }) => listMailings(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/mailings',
    name: 'writeMailing',
    does: 'Begin a newsletter: a draft',
    params: InEdition,
    body: MailingToWrite,
    answers: MailingShape,
    status: 201,
    act: ({ house, acting, params, body }) => writeMailing(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/editions/{editionId}/mailings/preview',
    name: 'previewMailing',
    does: 'A newsletter as its readers will get it, before it is kept',
    params: InEdition,
    body: MailingToPreview,
    answers: MailingPreviewShape,
    act: ({ house, acting, params, body }) => previewMailing(house, acting, { ...body, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/mailing-readers',
    name: 'countReaders',
    does: 'How many readers a newsletter would go to now, by language',
    body: ReadersQuestion,
    answers: ReadersShape,
    act: ({ house, acting, body }) => countReaders(house, acting, body),
  }),
  route({
    method: 'get',
    path: '/v1/mailings/{mailingId}',
    name: 'showMailing',
    does: 'A newsletter with what became of it',
    params: OfMailing,
    answers: MailingWithFigures,
    act: ({ house, acting, params }) => showMailing(house, acting, params),
  }),
  route({
    method: 'patch',
    path: '/v1/mailings/{mailingId}',
    name: 'changeMailing',
    does: 'Change a newsletter that is not on its way',
    params: OfMailing,
    body: MailingChange,
    guarded: true,
    answers: MailingShape,
    act: ({ house, acting, params, body, version }) =>
      changeMailing(house, acting, { ...body, ...params, ...(version !== undefined && { version }) }),
  }),
  route({
    method: 'delete',
    path: '/v1/mailings/{mailingId}',
    name: 'removeMailing',
    does: 'Throw away a newsletter that never went out',
    params: OfMailing,
    act: ({ house, acting, params }) => removeMailing(house, acting, params),
  }),
  route({
    method: 'post',
    path: '/v1/mailings/{mailingId}/test',
    name: 'testMailing',
    does: 'Send a newsletter to oneself, as it stands',
    params: OfMailing,
    body: MailingTest,
    answers: z.object({ sentTo: z.string() }),
    async act({ house, acting, caller, params, body }) {
      const email = caller.person?.signedIn.staff.email
      return email
        ? testMailing(house, acting, { ...params, ...body, email })
        : refuse('not-allowed', { what: 'account' })
    },
  }),
  route({
    method: 'post',
    path: '/v1/mailings/{mailingId}/schedule',
    name: 'scheduleMailing',
    does: 'Let a newsletter go, now or at a moment',
    params: OfMailing,
    body: MailingSchedule,
    guarded: true,
    answers: MailingShape,
    act: ({ house, acting, params, body, version }) =>
      scheduleMailing(house, acting, { ...params, ...body, ...(version !== undefined && { version }) }),
  }),
  route({
    method: 'post',
    path: '/v1/mailings/{mailingId}/stop',
    name: 'stopMailing',
    does: 'Take a scheduled newsletter back, or stop one on its way',
    params: OfMailing,
    answers: MailingShape,
    act: ({ house, acting, params }) => stopMailing(house, acting, params),
  }),
  route({
    method: 'get',
    path: '/v1/mailings/{mailingId}/copies',
    name: 'listMailingCopies',
    does: 'Whom a newsletter went to, and what became of each letter',
    params: OfMailing,
    query: pageQuery.extend({ state: z.enum(copyStates).optional() }),
    answers: pageOf(CopyShape),
    act: ({ house, acting, params, query }) => listMailingCopies(house, acting, { ...query, ...params }),
  }),
  route({
    method: 'post',
    path: '/v1/mailings/{mailingId}/settle',
    name: 'settleDoubts',
    does: 'Clear up letters that nobody knows of, by the mail server’s log',
    params: OfMailing,
    body: DoubtsToSettle,
    answers: DoubtsSettled,
    act: ({ house, acting, params, body }) => settleDoubts(house, acting, { ...params, ...body }),
  }),
]
