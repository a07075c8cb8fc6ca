import type { ReactNode } from "react";
import { GetHelpLink } from "./get-help-link";
import { Wordmark } from "./wordmark";

/** A page of its own for what went astray. It needs no cookie, session or database, so it shows whatever broke. */
export function StrayPage({ children }: { readonly children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex min-h-16 items-center justify-between gap-2 border-b border-line px-3 sm:px-6 lg:px-8">
        <a href="/" className="inline-flex min-h-11 items-center rounded-sm no-underline">
          <Wordmark />
        </a>
        <GetHelpLink />
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-2xl flex-1 px-4 py-8 sm:py-14">
        {children}
      </main>
    </div>
  );
}
