import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import { ProblemShape } from './frame/problem-shape.ts'

const description = `Everything that the staff of a festival does with Cartelera. The desk uses nothing else.

People sign in at \`/auth/sign-in/email\` and are known by a cookie; requests that change something must come from a page
of the same host. Programs send a token: \`Authorization: Bearer cartelera_…\`. Who works for several organisations names
one in \`X-Cartelera-Organisation\`. Answers that are no success are problems of RFC 9457, with a sentence in the language of
\`Accept-Language\` (en, es, de, fr). Fields that are not known are refused.`

/** Says in the document what does not come from a route definition: ways to sign in. */
export function describeSignIn(app: OpenAPIHono): void {
  const registry = app.openAPIRegistry
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: 'cartelera.session_token',
    description: 'Set by signing in; named __Secure-cartelera.session_token under https.',
  })
  registry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'A key made at /v1/tokens, with the scopes that an operation asks for.',
  })
  const problems = {
    description: 'A problem (RFC 9457)',
    content: { 'application/problem+json': { schema: ProblemShape } },
  }
  registry.registerPath({
    method: 'post',
    path: '/auth/sign-in/email',
    operationId: 'signIn',
    summary: 'Sign in with a password',
    description:
      'Sets the session cookie. `twoFactorRedirect` in the answer: the session begins after /auth/two-factor/verify-totp.',
    tags: ['auth'],
    security: [],
    request: {
      body: {
        required: true,
        content: {
          'application/json': {
            schema: z.strictObject({
              email: z.email(),
              password: z.string(),
              rememberMe: z.boolean().optional(),
            }),
          },
        },
      },
    },
    responses: {
      200: {
        description: 'Signed in, or the second factor is due',
        content: {
          'application/json': { schema: z.looseObject({ twoFactorRedirect: z.boolean().optional() }) },
        },
      },
      '4XX': problems,
      default: problems,
    },
  })
  registry.registerPath({
    method: 'post',
    path: '/auth/two-factor/verify-totp',
    operationId: 'verifySecondFactor',
    summary: 'Give the code of the second factor',
    tags: ['auth'],
    security: [],
    request: {
      body: {
        required: true,
        content: {
          'application/json': {
            schema: z.strictObject({ code: z.string(), trustDevice: z.boolean().optional() }),
          },
        },
      },
    },
    responses: { 200: { description: 'Signed in' }, '4XX': problems, default: problems },
  })
  registry.registerPath({
    method: 'post',
    path: '/auth/sign-out',
    operationId: 'signOut',
    summary: 'End the session',
    tags: ['auth'],
    security: [],
    responses: { 200: { description: 'Signed out' }, '4XX': problems, default: problems },
  })
}

/** The OpenAPI 3.1 document of everything served under /api. */
export function openApiDocument(app: OpenAPIHono) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Cartelera',
      version: '1',
      description,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api' }],
  })
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>
