import fc from 'fast-check'
import { expect, test } from 'vitest'
import { subscriberOf } from './addresses.ts'

const group = fc.integer({ min: 0, max: 0xffff }).map(number => number.toString(16))
const four = fc.tuple(group, group, group, group)

test('every address of one IPv6 network counts as one, however it is written', () => {
  fc.assert(
    fc.property(four, four, four, (network, one, other) => {
      const address = (host: string[]) => [...network, ...host].join(':')
      expect(subscriberOf(address(one))).toBe(subscriberOf(address(other).toUpperCase()))
    }),
  )
  expect(subscriberOf('2001:db8::1')).toBe(subscriberOf('2001:0db8:0:0:5::9'))
  expect(subscriberOf('2001:db8:0:1::1')).not.toBe(subscriberOf('2001:db8::1'))
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, counted) => {
  expect(subscriberOf(address)).toBe(counted)
})
