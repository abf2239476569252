import { readFileSync } from 'node:fs'

/** The parent of a process, read where the system tells it (Linux). */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return undefined
  }
}

/**
 * npm runs a script through a shell. When npm itself is killed (`kill -9`), neither the shell nor the script hears of it;
 * so the line npm → shell → this process is watched, and `then` is called when it breaks. Only under npm: a process
 * started by hand may outlive its shell on purpose.
 */
export function whenStarterDies(then) {
  if (!process.env.npm_lifecycle_event) return () => {}
  const line = () => `${process.ppid} ${parentOf(process.ppid)}`
  const whole = line()
  const watch = setInterval(() => {
    if (line() === whole) return
    clearInterval(watch)
    then()
  }, 500)
  watch.unref()
  return () => clearInterval(watch)
}
