// The waiting room: work for a place, beside the page, and where one stands as it changes.

const form = document.querySelector('form.come-in')
form?.addEventListener('submit', event => {
  if (form.elements.work.value !== '' || !window.Worker) return
  event.preventDefault()
  const button = form.querySelector('button')
  const words = form.querySelector('.working')
  // Not `disabled`: who came here with a keyboard keeps their place on the page.
  if (button.getAttribute('aria-disabled') === 'true') return
  button.setAttribute('aria-disabled', 'true')
  words.textContent = words.dataset.words
  const worker = new Worker(form.dataset.worker, { type: 'module' })
  worker.onmessage = ({ data }) => {
    form.elements.work.value = data
    form.submit()
  }
  // A browser without module workers takes the slower way.
  worker.onerror = () => form.submit()
  worker.postMessage({ question: form.elements.question.value, bits: Number(form.dataset.bits) })
})

const place = document.querySelector('.place[data-live]')
if (place) {
  const stream = new EventSource(place.dataset.live)
  const title = document.title
  stream.addEventListener('place', ({ data }) => {
    const told = new DOMParser().parseFromString(JSON.parse(data).html, 'text/html').body
    if (told.innerHTML.trim() === place.innerHTML.trim()) return
    place.replaceChildren(...told.childNodes)
    const first = place.querySelector('p')?.textContent
    document.title = first ? `${first} – ${title}` : title
  })
}
