import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { loadPreferences } from "./_preferences/loaders.ts";
import { Keys } from "./_ui/Keys.tsx";
import { Toasts } from "./_ui/Toasts.tsx";
import { SiteHeader } from "./SiteHeader.tsx";

export const metadata: Metadata = {
  title: { default: "Parallax", template: "%s · Parallax" },
  description: "Competing public accounts of one event, side by side, with the words behind every mark.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { theme, keys } = await loadPreferences();
  return (
    <html lang="en" {...(theme === "system" ? {} : { "data-theme": theme })}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-ink focus:p-3 focus:text-paper"
        >
          Skip to the content
        </a>
        <Keys enabled={keys}>
          <Toasts>
            <SiteHeader theme={theme} />
            <main
              id="main"
              tabIndex={-1}
              className="mx-auto w-full max-w-[120rem] px-4 pb-24 outline-none sm:px-6 lg:px-10"
            >
              {children}
            </main>
          </Toasts>
        </Keys>
      </body>
    </html>
  );
}
