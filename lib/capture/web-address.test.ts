import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notPublic } from "./ip-policy.ts";
import { readPolicy } from "./policy.ts";
import { readTarget } from "./web-address.ts";

const NOTHING_ALLOWED = readPolicy({});

/** Why an address may not be asked for; "asked" where it may. */
function verdict(address: string, allow = ""): string {
  try {
    readTarget(address, allow === "" ? NOTHING_ALLOWED : readPolicy({ PARALLAX_CAPTURE_ALLOW: allow }));
    return "asked";
  } catch (error) {
    return error instanceof Error ? error.message : "no error";
  }
}

/** An address and a word of the reason for which it is refused. */
const HOSTILE = `
  http://127.0.0.1/                      own address
  http://127.0.0.1./                     own address
  http://127.1/                          own address
  http://127.0.1/                        own address
  http://127.255.255.254/                own address
  http://2130706433/                     own address
  http://0x7f000001/                     own address
  http://0x7F.0.0.0x1/                   own address
  http://0177.0.0.1/                     own address
  http://017700000001/                   own address
  http://0177.0x0.0.1/                   own address
  http://%31%32%37.0.0.1/                own address
  http://127%2e0%2e0%2e1/                own address
  http://１２７.０.０.１/                  own address
  http://①②⑦.⓪.⓪.①/                     own address
  http://127。0。0。1/                     own address
  http://[::1]/                          own address
  http://[0:0:0:0:0:0:0:1]/              own address
  http://[::ffff:127.0.0.1]/             IPv4 address in it
  http://[::ffff:7f00:1]/                IPv4 address in it
  http://[::ffff:10.0.0.1]/              IPv4 address in it
  http://[::ffff:0:10.0.0.1]/            IPv4 address in it
  http://[::127.0.0.1]/                  outside the public internet
  http://[::ffff:8.8.8.8]/               IPv4 address in it
  http://[64:ff9b::7f00:1]/              IPv4 address in it
  http://[64:ff9b:1::10.0.0.1]/          IPv4 address in it
  http://[2002:7f00:1::]/                IPv4 address in it
  http://[2002:c0a8:101::1]/             IPv4 address in it
  http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/  IPv4 address in it
  http://[2a00:1450::5efe:10.0.0.1]/     IPv4 address in it
  http://[2a00:1450::200:5efe:7f00:1]/   IPv4 address in it
  http://[::]/                           address of no machine
  http://0.0.0.0/                        address of no machine
  http://0/                              address of no machine
  http://0.1.2.3/                        address of no machine
  http://10.0.0.1/                       private network
  http://10.255.255.255/                 private network
  http://167772161/                      private network
  http://0xa000001/                      private network
  http://012.0.0.1/                      private network
  http://172.16.0.1/                     private network
  http://172.31.255.255/                 private network
  http://192.168.1.1/                    private network
  http://192.168.257/                    private network
  http://3232235777/                     private network
  http://[fd00::1]/                      private network
  http://[fc00::1]/                      private network
  http://[fec0::1]/                      private network
  http://169.254.1.1/                    link-local
  http://169.254.169.254/latest/meta-data/  metadata
  http://2852039166/                     metadata
  http://0xA9FEA9FE/                     metadata
  http://0251.0376.0251.0376/            metadata
  http://169.254.43518/                  metadata
  http://169.254.170.2/v2/credentials    metadata
  http://100.100.100.200/                metadata
  http://192.0.0.192/                    metadata
  http://168.63.129.16/                  metadata
  http://[fd00:ec2::254]/                metadata
  http://[fe80::1]/                      link-local
  http://[febf::1]/                      link-local
  http://100.64.0.1/                     provider's network
  http://100.127.255.255/                provider's network
  http://198.18.0.1/                     benchmarking
  http://198.19.255.255/                 benchmarking
  http://[2001:2::1]/                    benchmarking
  http://192.0.2.1/                      documentation
  http://198.51.100.1/                   documentation
  http://203.0.113.1/                    documentation
  http://[2001:db8::1]/                  documentation
  http://[3fff::1]/                      documentation
  http://224.0.0.1/                      multicast
  http://239.255.255.250/                multicast
  http://[ff02::1]/                      multicast
  http://255.255.255.255/                broadcast
  http://4294967295/                     broadcast
  http://240.0.0.1/                      reserved
  http://192.0.0.1/                      reserved
  http://192.88.99.1/                    reserved
  http://[100::1]/                       reserved
  http://[5f00::1]/                      special use
  http://[4000::1]/                      outside the public internet
  http://[fe80::1%25eth0]/               no web address
  http://256.256.256.256/                no web address
  http://1.2.3.4.5/                      no web address
  http://localhost/                      inside a network
  http://LOCALHOST/                      inside a network
  http://localhost./                     inside a network
  http://localhost../                    inside a network
  http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/                    inside a network
  http://loc%61lhost/                    inside a network
  http://app.localhost/                  inside a network
  http://printer.local/                  inside a network
  http://router.lan/                     inside a network
  http://nas.home.arpa/                  inside a network
  http://wiki.corp/                      inside a network
  http://metadata.google.internal/computeMetadata/v1/  inside a network
  http://metadata/                       inside a network
  http://instance-data/                  inside a network
  http://kubernetes.default.svc.cluster.local/  inside a network
  http://hidden.onion/                   inside a network
  http://user@example.org/               user name or a password
  http://user:secret@example.org/        user name or a password
  http://example.org@127.0.0.1/          user name or a password
  http://example.org:22/                 port 22
  http://example.org:6379/               port 6379
  https://example.org:80/                port 80
  http://127.0.0.1:3000/                 own address
  ftp://example.org/                     “ftp:”
  file:///etc/passwd                     “file:”
  gopher://example.org/                  “gopher:”
  javascript:alert(1)                    “javascript:”
  data:text/html,<p>Hello                “data:”
  blob:https://example.org/1             “blob:”
  ws://example.org/                      “ws:”
  view-source:http://127.0.0.1/          “view-source:”
  //127.0.0.1/                           no web address
  example.org/readout                    no web address
  http://                                no web address
  http:///                               no web address
`;

const rows = HOSTILE.trim()
  .split("\n")
  .map((line) => line.trim().split(/ {2,}/) as [string, string]);

describe("readTarget()", () => {
  it.each(rows)("refuses %s: %s", (address, reason) => {
    expect(verdict(address)).toContain(reason);
    expect(verdict(address)).not.toContain("secret");
  });

  it("has more than 60 of them", () => expect(rows.length).toBeGreaterThan(60));

  it.each([
    "https://www.state.gov/readouts/a-call/?page=1#top",
    "http://en.kremlin.ru:80/events",
    "https://例え.jp/声明",
    "http://8.8.8.8/",
    "https://[2a00:1450:4001::200e]/",
    "https://a.example:443/",
  ])("lets %s be asked for", (address) => expect(verdict(address)).toBe("asked"));

  it.each([
    ["http://127.0.0.1:8080/a", "127.0.0.1:8080", "asked"],
    ["http://127.1:8080/a", "127.0.0.1:8080", "asked"],
    ["http://0x7f000001:8080/a", "127.1:8080", "asked"],
    ["http://127.0.0.1:8081/a", "127.0.0.1:8080", "own address"],
    ["http://127.0.0.1/a", "127.0.0.1:8080", "own address"],
    ["http://[::1]:99/", "[::1]:99", "asked"],
    ["http://[::1]/", "::1", "asked"],
    ["https://wiki.corp/", "wiki.corp, files.corp", "asked"],
    ["https://files.corp/", "wiki.corp, files.corp", "asked"],
    ["https://files.corp:8443/", "wiki.corp, files.corp", "inside a network"],
    ["https://evil.wiki.corp/", "wiki.corp", "inside a network"],
    ["http://a:b@wiki.corp/", "wiki.corp", "user name"],
    ["file://wiki.corp/", "wiki.corp", "“file:”"],
  ])("%s with the operator's list “%s”: %s", (address, allow, said) =>
    expect(verdict(address, allow)).toContain(said),
  );
});

describe("notPublic()", () => {
  it("knows a private address in every block, at its first and its last", () => {
    const inside = [
      "10.0.0.0",
      "10.255.255.255",
      "172.16.0.0",
      "172.31.255.255",
      "192.168.0.0",
      "192.168.255.255",
    ];
    expect(inside.map(notPublic)).toEqual(inside.map(() => "an address inside a private network"));
    expect(
      ["9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0", "192.167.255.255"].map(notPublic),
    ).toEqual(Array(5).fill(null));
  });

  it("refuses every IPv6 address that holds an IPv4 one by the usual ways", () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, byte, (a, b, c, d) => {
        const v4 = `${a}.${b}.${c}.${d}`;
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        for (const v6 of [`::${v4}`, `::ffff:${v4}`, `64:ff9b::${v4}`, `2002:${hex}::1`, `2a00::5efe:${v4}`])
          expect(notPublic(v6), v6).not.toBeNull();
      }),
    );
  });
});
