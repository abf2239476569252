import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** IPv4 networks that are no public hosts (IANA special-purpose registry). */
const NOT_PUBLIC: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
/** Of IPv6 only global unicast is public, without documentation and the tunnels that carry an IPv4 address. */
const GLOBAL_UNICAST = ['2000::', 3] as const
const NOT_GLOBAL: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const refused = new BlockList()
for (const [network, bits] of NOT_PUBLIC) refused.addSubnet(network, bits, 'ipv4')
const refusedSix = new BlockList()
for (const [network, bits] of NOT_GLOBAL) refusedSix.addSubnet(network, bits, 'ipv6')
const unicast = new BlockList()
unicast.addSubnet(...GLOBAL_UNICAST, 'ipv6')

/** Whether an IP address is one of the public internet: no loopback, private, link-local or other special network. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refused.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%')) return false
  return unicast.check(address, 'ipv6') && !refusedSix.check(address, 'ipv6')
}
