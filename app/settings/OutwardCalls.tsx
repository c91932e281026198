import { readArchiveSettings } from "#lib/capture/archive-settings.ts";
import { CAPTURE_LIMITS } from "#lib/capture/limits.ts";
import { readPolicy } from "#lib/capture/policy.ts";
import { bytesText } from "#lib/files/limits.ts";

/** Every call that Parallax can make to another computer, whether it may, and how the operator changes that. */
export function OutwardCalls() {
  const policy = readPolicy(process.env);
  const archive = readArchiveSettings(process.env);
  const calls = [
    {
      name: "Fetch a page whose address you give",
      state: policy.enabled ? "on" : "off",
      detail: `Only http and https, only the public internet${policy.allowed.length > 0 ? ` and ${policy.allowed.join(", ")}` : ""}; at most ${CAPTURE_LIMITS.redirects} redirects, ${bytesText(CAPTURE_LIMITS.bytes)} and ${CAPTURE_LIMITS.milliseconds / 1_000} seconds.`,
      how: "PARALLAX_CAPTURE=off switches it off; PARALLAX_CAPTURE_ALLOW=host[:port],… allows hosts of your network.",
    },
    {
      name: "Look up archived copies of a page",
      state: stateOf(policy.enabled, archive.timeMap),
      detail: archive.timeMap ? `Asks ${archive.timeMap}, when you click.` : "Asks nobody.",
      how: "PARALLAX_ARCHIVE_TIMEMAP=https://… names an archive’s Memento TimeMap.",
    },
    {
      name: "Have a copy of a page archived",
      state: stateOf(policy.enabled, archive.save),
      detail: archive.save ? `Asks ${archive.save}, when you click.` : "Asks nobody.",
      how: "PARALLAX_ARCHIVE_SAVE=https://… names the address at which an archive saves.",
    },
  ];
  return (
    <section className="grid gap-3">
      <h2 className="text-base">Calls to other computers</h2>
      <ul className="grid gap-4 border-t border-rule pt-3">
        {calls.map(({ name, state, detail, how }) => (
          <li key={name} className="grid gap-1">
            <p className="flex justify-between gap-4 font-medium">
              {name} <span>{state}</span>
            </p>
            <p className="text-muted">{detail}</p>
            <p className="label">{how}</p>
          </li>
        ))}
      </ul>
      <p className="label">There are no others: nothing is sent about you, your texts or your use.</p>
    </section>
  );
}

function stateOf(enabled: boolean, address: string | null): string {
  return enabled && address !== null ? "on" : "off";
}
