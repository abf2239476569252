/** What the benches use of autocannon, which ships no types. */
declare module 'autocannon' {
  interface Options {
    url: string
    connections: number
    duration: number
    headers?: Record<string, string>
    /** Threads that ask, beside the one that answers. */
    workers?: number
  }
  interface Result {
    '2xx': number
    '3xx': number
    non2xx: number
    errors: number
    timeouts: number
    requests: { average: number; total: number }
    latency: { p50: number; p99: number }
  }
  export default function autocannon(options: Options): Promise<Result>
}
