import { z } from '@hono/zod-openapi'
import { listTokens } from '#acts/house/list-tokens.ts'
import { makeToken } from '#acts/house/make-token.ts'
import { revokeToken } from '#acts/house/revoke-token.ts'
import { type Route, route } from '../frame/route.ts'
import { Id } from '../shapes/basics.ts'
import { MadeTokenShape, TokenShape, TokenToMake } from '../shapes/team.ts'

export const tokenRoutes: Route[] = [
  route({
    method: 'get',
    path: '/v1/tokens',
    name: 'listTokens',
    does: 'Keys for programs, newest first',
    answers: z.array(TokenShape),
    act: ({ house, acting }) => listTokens(house, acting),
  }),
  route({
    method: 'post',
    path: '/v1/tokens',
    name: 'makeToken',
    does: 'Make a key for a program',
    tells: 'The key is in this answer and nowhere else: the house keeps a digest of it.',
    body: TokenToMake,
    answers: MadeTokenShape,
    status: 201,
    act: ({ house, acting, body }) => makeToken(house, acting, body),
  }),
  route({
    method: 'delete',
    path: '/v1/tokens/{tokenId}',
    name: 'revokeToken',
    does: 'End a key at once and for good',
    params: z.object({ tokenId: Id }),
    act: ({ house, acting, params }) => revokeToken(house, acting, params),
  }),
]
