import type { Difference } from "./differences.ts";

type Names = { readonly label: (topic: string) => string; readonly name: (statement: string) => string };

/** A difference in words that follow "here". */
export function describeDifference(difference: Difference, { label, name }: Names): string {
  switch (difference.kind) {
    case "silent-elsewhere":
      return `${label(difference.topic)}: ${difference.statements.map(name).join(", ")} silent`;
    case "denied-elsewhere":
      return `${label(difference.topic)}: denied by ${difference.statements.map(name).join(", ")}`;
    case "denies":
      return `${label(difference.topic)}: denied here`;
    case "linked":
      return difference.relation === "conflict"
        ? `In conflict with ${name(difference.to)}`
        : `${name(difference.to)} says it ${difference.relation === "weaker" ? "more weakly" : "more strongly"}`;
    case "unlinked":
      return "No passage of the statements shown says it";
  }
}
