import { resolve } from 'node:path'
import { z } from 'zod'

/** An address that ends without a slash, so that paths can be put behind it. */
const baseAddress = z.url({ protocol: /^https?$/ }).transform(address => address.replace(/\/+$/, ''))

/**
 * What the environment may say, each explained in docs/settings.md (a test holds the two together).
 * An empty value counts as none.
 */
export const settingsForm = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4321),
  HOST: z.string().default('127.0.0.1'),
  CARTELERA_URL: baseAddress.optional(),
  CARTELERA_DATA: z.string().default('data'),
  CARTELERA_ORGANISATION: z.string().optional(),
  CARTELERA_DEMO: z.enum(['yes', 'no']).default('yes'),
  CARTELERA_REHEARSE: z.iso
    .datetime({ offset: true })
    .transform(moment => Temporal.Instant.from(moment))
    .optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  CARTELERA_SECRET: z.string().min(32).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().min(3).default('Cartelera <cartelera@localhost>'),
  MAIL_RATE: z.coerce.number().min(0.1).max(10_000).default(20),
  MAIL_BOUNCES: z.email().optional(),
  MAIL_DKIM_KEY: z.string().optional(),
  MAIL_DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]*$/i)
    .optional(),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[sr]k_/)
    .optional(),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_').optional(),
  STRIPE_API: baseAddress.optional(),
  CARTELERA_ASSISTANT_URL: baseAddress.optional(),
  CARTELERA_ASSISTANT_MODEL: z.string().optional(),
  CARTELERA_ASSISTANT_KEY: z.string().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
})

export interface Settings {
  port: number
  host: string
  /** Where browsers reach the house, without a slash at the end; undefined: where it listens. */
  publicUrl: string | undefined
  /** Absolute. */
  dataFolder: string
  /** Whose work commands do; undefined: that of the only one. */
  organisation: string | undefined
  /** Whether a house without an edition gets the demo edition. */
  demo: boolean
  /** Where the house's clock stands when it starts; undefined: the machine's clock. */
  rehearse: Temporal.Instant | undefined
  /** Another server than our own. */
  databaseUrl: string | undefined
  secret: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Letters of mailings a second. */
  mailRate: number
  /** Where reports about letters come back; undefined: to the sender. */
  mailBounces: string | undefined
  /** The file of a private key (PEM) and its name in the DNS; undefined: letters are not signed here. */
  dkim: { keyFile: string; selector: string } | undefined
  /** Who takes cards online; undefined: nobody. */
  stripe: { secretKey: string; webhookSecret: string; api: string | undefined } | undefined
  /** Who proposes readings when asked; undefined: nobody. */
  assistant: { url: string; model: string; key: string | undefined } | undefined
  metricsToken: string | undefined
  logLevel: z.infer<typeof settingsForm>['LOG_LEVEL']
}

/** Reads the settings, or says in one sentence which one cannot be used. Values are not repeated: some are secrets. */
export function readSettings(
  environment: Record<string, string | undefined>,
): Settings | { refused: 'settings-wrong'; sentence: string } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = settingsForm.safeParse(given)
  if (!read.success) {
    const wrong = read.error.issues.map(issue => `${issue.path.join('.')} (${issue.message})`)
    return {
      refused: 'settings-wrong',
      sentence: `Settings that cannot be used: ${wrong.join(', ')}; docs/settings.md says what they may be.`,
    }
  }
  const value = read.data
  return {
    port: value.PORT,
    host: value.HOST,
    publicUrl: value.CARTELERA_URL,
    dataFolder: resolve(value.CARTELERA_DATA),
    organisation: value.CARTELERA_ORGANISATION,
    demo: value.CARTELERA_DEMO === 'yes',
    rehearse: value.CARTELERA_REHEARSE,
    databaseUrl: value.DATABASE_URL,
    secret: value.CARTELERA_SECRET,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    mailRate: value.MAIL_RATE,
    mailBounces: value.MAIL_BOUNCES,
    dkim:
      value.MAIL_DKIM_KEY !== undefined && value.MAIL_DKIM_SELECTOR !== undefined
        ? { keyFile: resolve(value.MAIL_DKIM_KEY), selector: value.MAIL_DKIM_SELECTOR }
        : undefined,
    stripe:
      value.STRIPE_SECRET_KEY !== undefined && value.STRIPE_WEBHOOK_SECRET !== undefined
        ? {
            secretKey: value.STRIPE_SECRET_KEY,
            webhookSecret: value.STRIPE_WEBHOOK_SECRET,
            api: value.STRIPE_API,
          }
        : undefined,
    assistant:
      value.CARTELERA_ASSISTANT_URL !== undefined && value.CARTELERA_ASSISTANT_MODEL !== undefined
        ? {
            url: value.CARTELERA_ASSISTANT_URL,
            model: value.CARTELERA_ASSISTANT_MODEL,
            key: value.CARTELERA_ASSISTANT_KEY,
          }
        : undefined,
    metricsToken: value.METRICS_TOKEN,
    logLevel: value.LOG_LEVEL,
  }
}
