import type {
  Subscriber as CoreSubscriber,
  Suppressed as CoreSuppressed,
  KeptAboutReader,
} from '#core/audience/newsletter/subscriber.ts'
import { answered, api, type QueryOf } from './client.ts'
import { pagedList } from './pages.ts'
import type { Wire } from './wire.ts'

export type Reader = Omit<Wire<CoreSubscriber>, 'token'>
export type Suppressed = Wire<CoreSuppressed>

const of = (subscriberId: string) => ({ params: { path: { subscriberId } } })

export const readers = pagedList<Reader, QueryOf<'/v1/subscribers'>>(['readers'], (query, signal) =>
  api.GET('/v1/subscribers', { params: { query }, signal }),
)
export const keptAbout = (id: string) =>
  answered<Wire<KeptAboutReader>>(api.GET('/v1/subscribers/{subscriberId}/kept', of(id)))
export const removeReader = (id: string) => answered(api.DELETE('/v1/subscribers/{subscriberId}', of(id)))

export const suppressed = pagedList<Suppressed, QueryOf<'/v1/suppressed-mailboxes'>>(
  ['suppressed'],
  (query, signal) => api.GET('/v1/suppressed-mailboxes', { params: { query }, signal }),
)
export const suppress = (email: string) => answered(api.POST('/v1/suppressed-mailboxes', { body: { email } }))
export const lift = (digest: string) =>
  answered(api.DELETE('/v1/suppressed-mailboxes/{digest}', { params: { path: { digest } } }))
