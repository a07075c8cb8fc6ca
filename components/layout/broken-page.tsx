import type { ReactNode } from "react";
import { helpLook } from "./help-look";

/** How the one thing to do looks: the primary button's look, without the parts that come with it. */
export const goOnLook =
  "inline-flex min-h-11 cursor-pointer items-center rounded-sm border border-transparent bg-primary px-4 py-2 font-semibold text-on-primary no-underline hover:bg-primary-ink";

/**
 * Stands in for a page that broke. It needs no cookie, session or database, so it shows whatever happened. Every page
 * sends it along in case it is needed, so it is made of words alone: no picture, no icon, no other part.
 */
export function BrokenPage({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex min-h-16 items-center justify-between gap-2 border-b border-line px-3 sm:px-6 lg:px-8">
        <a
          href="/"
          className="inline-flex min-h-11 items-center text-lg font-bold tracking-tight text-ink no-underline"
        >
          My Mood Diary
        </a>
        <a href="/help" className={helpLook}>
          <span>
            Get help<span className="max-[23rem]:sr-only"> now</span>
          </span>
        </a>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-2xl flex-1 px-4 py-8 sm:py-14">
        <div className="grid justify-items-start gap-4 rounded-lg border border-line bg-surface p-5 sm:p-8">
          <h1>Something went wrong on our side</h1>
          {children}
        </div>
      </main>
    </div>
  );
}
