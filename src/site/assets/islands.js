// Small conveniences over pages that work without them.

/** Filters answer as one types: the server draws, the page takes over the results. */
for (const form of document.querySelectorAll('form[data-live]')) {
  let last = 0
  let waiting
  const show = async () => {
    const turn = ++last
    const query = new URLSearchParams(new FormData(form))
    for (const [name, value] of [...query]) if (value === '') query.delete(name)
    const address = form.action + (query.size > 0 ? `?${query}` : '')
    const answer = await fetch(address).catch(() => undefined)
    if (!answer?.ok || turn !== last) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    // The count is a status of its own, which stays in place so that it is read out.
    for (const selector of [`#${form.dataset.live}`, '.count', '.views', '.languages'])
      document.querySelector(selector)?.replaceChildren(...(page.querySelector(selector)?.childNodes ?? []))
    history.replaceState(null, '', address)
  }
  form.addEventListener('input', event => {
    clearTimeout(waiting)
    waiting = setTimeout(show, event.target.type === 'search' ? 180 : 0)
  })
  form.addEventListener('submit', event => {
    event.preventDefault()
    clearTimeout(waiting)
    show()
  })
}

/** Minutes and seconds until held seats are free again; at the end the page is asked anew. */
for (const clock of document.querySelectorAll('.countdown')) {
  const until = Number(clock.dataset.until)
  const tick = () => {
    const seconds = Math.round((until - Date.now()) / 1000)
    if (seconds <= 0) {
      clearInterval(ticking)
      if (location.pathname.endsWith('/basket')) location.reload()
      return
    }
    clock.textContent = `(${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')})`
  }
  const ticking = setInterval(tick, 1000)
  tick()
}

/** What is left of seats, as it changes, while somebody looks. */
if (document.body.dataset.seats && document.querySelector('.seats[data-screening]')) {
  let stream
  const seen = new URL(document.body.dataset.seats, location.href)
  const listen = () => {
    stream?.close()
    stream = undefined
    if (document.hidden) return
    stream = new EventSource(seen)
    stream.addEventListener('seats', ({ data, lastEventId }) => {
      seen.searchParams.set('seen', lastEventId)
      for (const [screening, markup] of Object.entries(JSON.parse(data))) {
        const fresh = new DOMParser().parseFromString(markup, 'text/html').querySelector('.seats')
        for (const box of document.querySelectorAll(`.seats[data-screening="${screening}"]`))
          showLeft(box, fresh.cloneNode(true))
      }
    })
  }
  document.addEventListener('visibilitychange', listen)
  listen()
}

/** Stars of this browser, on pages that are the same for everybody; sent without leaving the page. */
const starForm = document.querySelector('form[data-stars]')
if (starForm) {
  const shelf = starForm.dataset.stars
  const base = new URL('./', document.querySelector('link[rel="manifest"]').href).pathname
  if (document.querySelector('[data-no-stars]')) {
    localStorage.removeItem(shelf)
    // Whoever has no stars left keeps nothing else of ours either.
    navigator.serviceWorker?.getRegistration(base).then(registration => registration?.unregister())
    globalThis.caches?.delete(`cartelera-site-${base}`)
  } else if (localStorage.getItem(shelf)) navigator.serviceWorker?.register(`${base}worker.js`)
  const show = () => {
    const starred = JSON.parse(localStorage.getItem(shelf) ?? '[]')
    for (const button of document.querySelectorAll('.star'))
      button.setAttribute('aria-pressed', String(starred.includes(button.value)))
  }
  starForm.addEventListener('submit', async event => {
    const button = event.submitter
    if (!button) return
    event.preventDefault()
    const isStarred = button.getAttribute('aria-pressed') === 'true'
    const body = new URLSearchParams({ film: button.value, rating: isStarred ? '0' : '3' })
    const headers = { accept: 'application/json' }
    const answer = await fetch(starForm.action, { method: 'POST', body, headers }).catch(() => undefined)
    const told = await answer?.json().catch(() => undefined)
    if (!told?.stars) return starForm.submit()
    localStorage.setItem(shelf, JSON.stringify(told.stars))
    show()
  })
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  show()
}

/** The words change in place; a way that somebody stands on stays until they leave it. */
function showLeft(box, fresh) {
  box.className = fresh.className
  const words = fresh.querySelector('.left').textContent
  const shown = box.querySelector('.left')
  if (shown.textContent !== words) shown.textContent = words
  const [way, freshWay] = [box.querySelector('a'), fresh.querySelector('a')]
  if (box.dataset.show === 'way' && !way && freshWay) box.append(freshWay)
  if (!way || way === document.activeElement) return
  if (!freshWay) way.remove()
  else if (way.href !== freshWay.href) way.replaceWith(freshWay)
}
