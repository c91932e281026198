"use client";
import { Menu, MenuLabel, MenuLink } from "../../_ui/Menu.tsx";

const FORMATS = [
  { format: "html", label: "Report, one HTML file" },
  { format: "md", label: "Report, Markdown" },
] as const;

const TABLES = [
  { table: "matrix", label: "Matrix, CSV" },
  { table: "passages", label: "Passages, CSV" },
  { table: "links", label: "Links, CSV" },
  { table: "facts", label: "Facts, CSV" },
] as const;

/** Everything that can be taken away from an event. */
export function ReportMenu({ eventId }: { eventId: string }) {
  const base = `/api/v1/events/${eventId}`;
  return (
    <Menu label="Report ▾" name="Report and downloads">
      <MenuLabel>To read and print</MenuLabel>
      {FORMATS.map(({ format, label }) => (
        <MenuLink key={format} href={`${base}/export?format=${format}`} download>
          {label}
        </MenuLink>
      ))}
      <MenuLabel>Tables</MenuLabel>
      {TABLES.map(({ table, label }) => (
        <MenuLink key={table} href={`${base}/export?format=csv&table=${table}`} download>
          {label}
        </MenuLink>
      ))}
      <MenuLabel>For machines and colleagues</MenuLabel>
      <MenuLink href={`${base}/export?format=bundle`} download>
        Event bundle, JSON
      </MenuLink>
      <MenuLink href={`${base}/comparison`} download>
        Comparison, JSON
      </MenuLink>
    </Menu>
  );
}
