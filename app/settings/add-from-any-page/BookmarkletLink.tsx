"use client";
import { useEffect, useRef } from "react";
import { buttonClasses } from "../../_ui/Button.tsx";
import { bookmarklet } from "./bookmarklet.ts";

/** The link to drag. React refuses programs in addresses, with reason; this one is ours and is set by hand. */
export function BookmarkletLink() {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.setAttribute("href", bookmarklet(window.location.origin)), []);
  return (
    <p>
      {/* biome-ignore lint/a11y/useValidAnchor: a bookmarklet is an anchor whose address is a program */}
      <a
        ref={link}
        href="#drag"
        className={buttonClasses("primary")}
        onClick={(event) => event.preventDefault()}
        aria-describedby="drag-hint"
      >
        Add to Parallax
      </a>
      <span id="drag-hint" className="label ms-3">
        drag it, do not click
      </span>
    </p>
  );
}
