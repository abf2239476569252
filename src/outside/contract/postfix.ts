import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import { vi } from 'vitest'

/** Debian's package, installed; or its files alone, unpacked into a folder that `POSTFIX` names (CONTRIBUTING.md#check). */
const home = process.env.POSTFIX ? join(process.env.POSTFIX, 'usr') : '/usr'
const programs = join(home, 'lib', 'postfix', 'sbin')

/** Why there is no Postfix to test with, as the end of a sentence; undefined when there is. */
export const whyNoPostfix =
  process.getuid?.() !== 0
    ? 'skipped: Postfix begins as root alone'
    : existsSync(join(programs, 'master'))
      ? undefined
      : 'skipped: no Postfix is here; POSTFIX names a folder with Debian’s package unpacked'

export interface Postfix {
  /** Where it takes letters. */
  url: string
  close(): Promise<void>
}

/** A Postfix of its own, with its queue in a new folder, that hands every letter on to the server at `next`. */
export async function openPostfix(next: string): Promise<Postfix> {
  const folder = mkdtempSync(join(tmpdir(), 'cartelera-postfix-'))
  const port = await freePort()
  layOut(folder, { port, next: new URL(next).host.replace(/^(.*):/, '[$1]:') })
  const master = spawn(join(programs, 'master'), ['-c', join(folder, 'conf'), '-d'], {
    stdio: 'ignore',
    env: { PATH: '/usr/bin:/bin', LD_LIBRARY_PATH: join(home, 'lib', 'postfix') },
  })
  const url = `smtp://127.0.0.1:${port}`
  const transport = nodemailer.createTransport({ url, ignoreTLS: true })
  await vi.waitFor(() => transport.verify(), { timeout: 20_000, interval: 100 })
  return {
    url,
    async close() {
      const ended = once(master, 'exit')
      master.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Its own users are not made by unpacking a package: every system has these. */
const owner = 'mail'
const dropGroup = 'daemon'

function layOut(folder: string, { port, next }: { port: number; next: string }): void {
  // Its programs go on as another user.
  chmodSync(folder, 0o711)
  const queue = join(folder, 'queue')
  const data = join(folder, 'data')
  const uid = idOf('/etc/passwd', owner)
  const gid = idOf('/etc/group', dropGroup)
  for (const place of [join(folder, 'conf'), queue, data, join(queue, 'pid')]) mkdirSync(place)
  chownSync(data, uid, gid)
  for (const name of [
    'active',
    'bounce',
    'corrupt',
    'defer',
    'deferred',
    'flush',
    'hold',
    'incoming',
    'private',
    'public',
    'saved',
    'trace',
    'maildrop',
  ]) {
    mkdirSync(join(queue, name), { mode: 0o700 })
    chownSync(join(queue, name), uid, gid)
  }
  writeFileSync(
    join(folder, 'conf', 'main.cf'),
    `compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
daemon_directory = ${programs}
command_directory = ${join(home, 'sbin')}
shlib_directory = ${join(home, 'lib', 'postfix')}
mail_owner = ${owner}
setgid_group = ${dropGroup}
default_privs = nobody
myhostname = mx.festival.example
mydestination =
local_recipient_maps =
alias_maps =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
disable_dns_lookups = yes
smtp_host_lookup = native
relayhost = ${next}
maillog_file = ${join(folder, 'mail.log')}
maillog_file_prefixes = ${folder}
import_environment = MAIL_CONFIG LD_LIBRARY_PATH
`,
  )
  writeFileSync(
    join(folder, 'conf', 'master.cf'),
    `127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 1 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
smtp unix - - n - - smtp
relay unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
proxymap unix - - n - - proxymap
postlog unix-dgram n - n - 1 postlogd
`,
  )
}

/** By its name in /etc/passwd or /etc/group. */
function idOf(file: string, name: string): number {
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .find(each => each.startsWith(`${name}:`))
  if (!line) throw new Error(`${file} has no ${name}`)
  return Number(line.split(':')[2])
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
