"use client";
import { hue } from "../../../_marks/hue.ts";
import { classes } from "../../../_ui/classes.ts";
import { keepPlace } from "./keepPlace.ts";
import { useRead, useScreen } from "./useReader.ts";

/** Where one column fits: the statements at the thumb; a switch keeps the row or the linked passage in place. */
export function PhoneSwitch() {
  const { model, reader } = useScreen();
  const active = useRead((it) => it.active());
  if (model.columns.length < 2) return null;
  return (
    <nav
      aria-label="Statement shown"
      className="fixed inset-x-0 bottom-0 z-30 flex border-t border-rule bg-sheet pb-[env(safe-area-inset-bottom)] md:hidden print:hidden"
    >
      {model.columns.map(({ id, name, order }) => (
        <button
          key={id}
          type="button"
          aria-pressed={active === id}
          onClick={() => keepPlace(model, reader, id)}
          className={classes(
            "h-13 min-w-0 flex-1 border-t-4 px-1.5 text-xs leading-tight",
            active === id ? "bg-sunk font-semibold" : "text-muted",
          )}
          style={{ borderColor: active === id ? hue(order) : "transparent" }}
        >
          <span className="line-clamp-2">{name}</span>
        </button>
      ))}
    </nav>
  );
}
