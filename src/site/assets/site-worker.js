// The programme without a network, for whoever keeps stars in this browser. It answers for the pages of one edition in one
// language alone: its scope is the folder it lies in, and the desk and the door have workers of their own elsewhere.

const scope = new URL('./', location.href).pathname
const keptUnder = `cartelera-site-${scope}`
/** Pages that are kept as they were last loaded; baskets, orders and other business of one moment are not. */
const kept = new RegExp(
  `^${scope.slice(0, -1)}(?:/(?:programme|my-festival|(?:films|items|venues|people)/[^/]+))?$`,
)
const mostPages = 60

/** What a page or script loads beside itself, of our own files. */
const beside = (text, address) => [
  ...[...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path),
  ...[...text.matchAll(/\bfrom\s+'(\.\/[^']+)'/g)].map(([, path]) => new URL(path, address).pathname),
]

async function keepWithAll(address) {
  const cache = await caches.open(keptUnder)
  const known = new Set()
  const open = [address]
  while (open.length > 0) {
    const next = open.pop()
    if (known.has(next)) continue
    known.add(next)
    const isKept = next.startsWith('/assets/') && (await cache.match(next))
    const answer = isKept || (await fetch(next, { credentials: 'same-origin' }))
    if (!answer.ok || answer.redirected) continue
    if (!isKept) await cache.put(next, answer.clone())
    if (/html|javascript/.test(answer.headers.get('content-type') ?? ''))
      open.push(...beside(await answer.text(), new URL(next, location.href)))
  }
}

addEventListener('install', event => {
  event.waitUntil(
    Promise.all(['programme', 'my-festival'].map(page => keepWithAll(scope + page))).then(() =>
      skipWaiting(),
    ),
  )
})
addEventListener('activate', event => event.waitUntil(clients.claim()))

addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (pathname.startsWith('/assets/')) event.respondWith(assetOf(request))
  else if (request.mode === 'navigate' && kept.test(pathname))
    event.respondWith(pageOf(request, search === ''))
  else if (pathname.endsWith('/sections.css')) event.respondWith(newest(request))
})

/** Under its address an asset never changes. */
async function assetOf(request) {
  const cache = await caches.open(keptUnder)
  const answer = (await cache.match(request)) ?? (await fetch(request))
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

async function newest(request) {
  const cache = await caches.open(keptUnder)
  const answer = await fetch(request).catch(() => cache.match(request, { ignoreSearch: true }))
  if (answer?.ok) await cache.put(request, answer.clone())
  return answer ?? Response.error()
}

/** The page as it is now; without a network as it was, and it says so. */
async function pageOf(request, isPlain) {
  const cache = await caches.open(keptUnder)
  try {
    const answer = await fetch(request)
    if (answer.ok && isPlain) {
      await cache.put(request, answer.clone())
      await forgetOld(cache, await answer.clone().text())
    }
    return answer
  } catch (error) {
    const before =
      (await cache.match(request, { ignoreSearch: true })) ?? (await cache.match(`${scope}programme`))
    if (!before) throw error
    const text = (await before.text()).replace('<body', '<body data-kept')
    return new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  }
}

/** Files of an older version go once a page names a newer one, and pages that were not looked at for long. */
async function forgetOld(cache, text) {
  const version = /\/assets\/[^/"]+\//.exec(text)?.[0]
  const requests = await cache.keys()
  const paths = requests.map(({ url }) => new URL(url).pathname)
  const old = requests.filter(
    (_, at) => version && paths[at].startsWith('/assets/') && !paths[at].startsWith(version),
  )
  const pages = requests.filter((_, at) => /\/(?:films|items|venues|people)\//.test(paths[at]))
  await Promise.all([...old, ...pages.slice(0, -mostPages)].map(request => cache.delete(request)))
}
