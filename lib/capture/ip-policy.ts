import ipaddr from "ipaddr.js";

type Block = readonly [start: string, prefix: number, what: string];

/** Public by number, private by use: clouds answer their machines there. */
const CLOUD: readonly Block[] = [
  ["169.254.169.254", 32, "a cloud's metadata address"],
  ["169.254.170.2", 32, "a cloud's metadata address"],
  ["100.100.100.200", 32, "a cloud's metadata address"],
  ["192.0.0.192", 32, "a cloud's metadata address"],
  ["168.63.129.16", 32, "a cloud's metadata address"],
  ["fd00:ec2::254", 128, "a cloud's metadata address"],
];

/** Blocks that the library counts as ordinary, or as one with others. */
const MORE: readonly Block[] = [
  ["198.18.0.0", 15, "a benchmarking address"],
  ["192.0.2.0", 24, "a documentation address"],
  ["198.51.100.0", 24, "a documentation address"],
  ["203.0.113.0", 24, "a documentation address"],
  ["2001:db8::", 32, "a documentation address"],
  ["3fff::", 20, "a documentation address"],
];

/** All of IPv6 that is given out for the public internet; what lies outside it is reserved, local or carries an IPv4 address. */
const PUBLIC_IPV6: readonly [string, number] = ["2000::", 3];
/** The two groups by which an ISATAP interface carries an IPv4 address in any prefix. */
const ISATAP = { markers: [0, 0x02_00], word: 0x5e_fe };

const WHAT: Readonly<Record<string, string>> = {
  unspecified: "the address of no machine",
  broadcast: "a broadcast address",
  multicast: "a multicast address",
  linkLocal: "a link-local address",
  loopback: "this machine's own address",
  carrierGradeNat: "an address inside a provider's network",
  private: "an address inside a private network",
  uniqueLocal: "an address inside a private network",
  deprecatedSiteLocal: "an address inside a private network",
  reserved: "a reserved address",
  discard: "a reserved address",
  benchmarking: "a benchmarking address",
  ipv4Mapped: "an IPv6 address with an IPv4 address in it",
  rfc6145: "an IPv6 address with an IPv4 address in it",
  rfc6052: "an IPv6 address with an IPv4 address in it",
  "6to4": "an IPv6 address with an IPv4 address in it",
  teredo: "an IPv6 address with an IPv4 address in it",
};

/** What the address is where it is not of the public internet ("this machine's own address"); null where it is. */
export function notPublic(address: string): string | null {
  if (!ipaddr.isValid(address)) return "no address that can be read";
  const ip = ipaddr.parse(address);
  const block = [...CLOUD, ...MORE].find(([start, prefix]) => lies(ip, start, prefix));
  if (block) return block[2];
  const range = ip.range();
  if (range !== "unicast") return WHAT[range] ?? "an address with a special use";
  if (!(ip instanceof ipaddr.IPv6)) return null;
  if (!lies(ip, ...PUBLIC_IPV6)) return "an IPv6 address outside the public internet";
  return isIsatap(ip) ? "an IPv6 address with an IPv4 address in it" : null;
}

function lies(ip: ipaddr.IPv4 | ipaddr.IPv6, start: string, prefix: number): boolean {
  const first = ipaddr.parse(start);
  return ip.kind() === first.kind() && ip.match(first, prefix);
}

function isIsatap(ip: ipaddr.IPv6): boolean {
  const [marker, word] = ip.parts.slice(4);
  return word === ISATAP.word && ISATAP.markers.includes(marker ?? -1);
}
