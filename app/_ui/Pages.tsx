import Link from "next/link";

type Props = {
  /** The address's parameter. */
  readonly name: string;
  readonly label: string;
  readonly page: number;
  readonly size: number;
  readonly all: number;
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
};

/** Ways to the pages before and after; nothing where one page holds all. */
export function Pages({ name, label, page, size, all, query }: Props) {
  const last = Math.ceil(all / size) - 1;
  if (last <= 0) return null;
  const to = (target: number) => {
    const next = new URLSearchParams();
    for (const [key, value] of Object.entries(query)) if (typeof value === "string") next.set(key, value);
    next.set(name, String(target + 1));
    return `?${next}`;
  };
  return (
    <nav aria-label={label} className="flex items-center gap-4 text-sm">
      {page > 0 ? (
        <Link className="underline" href={to(page - 1)} scroll={false}>
          Previous
        </Link>
      ) : null}
      <span className="label">
        {page * size + 1}–{Math.min(all, (page + 1) * size)} of {all.toLocaleString("en")}
      </span>
      {page < last ? (
        <Link className="underline" href={to(page + 1)} scroll={false}>
          Next
        </Link>
      ) : null}
    </nav>
  );
}
