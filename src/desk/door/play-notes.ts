import type { Note } from './answer-signs.ts'

let audio: AudioContext | undefined

/** Browsers allow sound only after a touch: called from the button that opens the door. */
export function wakeSound(): void {
  audio ??= new AudioContext()
  void audio.resume()
}

/** Plays notes one after the other; silent where the browser has not been touched yet. */
export function playNotes(notes: readonly Note[]): void {
  if (audio?.state !== 'running') return
  let at = audio.currentTime + 0.01
  for (const note of notes) {
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.type = 'triangle'
    tone.frequency.value = note.pitch
    volume.gain.setValueAtTime(0, at)
    volume.gain.linearRampToValueAtTime(0.6, at + 0.01)
    volume.gain.setValueAtTime(0.6, at + note.length - 0.02)
    volume.gain.linearRampToValueAtTime(0, at + note.length)
    tone.connect(volume).connect(audio.destination)
    tone.start(at)
    tone.stop(at + note.length)
    at += note.length + 0.04
  }
}
