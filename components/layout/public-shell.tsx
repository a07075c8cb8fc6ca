import Link from "next/link";
import type { ReactNode } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { ShellFooter } from "./shell-footer";
import { TopBar } from "./top-bar";
import { Mark } from "./wordmark";

type PublicShellProps = {
  children: ReactNode;
  banner?: ReactNode;
  exitHref?: string | undefined;
  /** Left out on the sign-in page itself. */
  signIn?: boolean | undefined;
  /** "page" keeps a reading width; "full" lets a landing page use the whole screen. */
  width?: "page" | "full" | undefined;
};

/** For everyone who is not signed in. */
export function PublicShell({ children, banner, exitHref, signIn = true, width = "page" }: PublicShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      {banner}
      <TopBar exitHref={exitHref}>
        <Link
          href="/"
          className="inline-flex min-h-11 min-w-11 items-center gap-2.5 rounded-sm text-lg font-bold tracking-tight text-ink no-underline"
        >
          <Mark />
          <span className="max-sm:sr-only">My Mood Diary</span>
        </Link>
        {signIn && (
          <Link
            href="/sign-in"
            className={`${buttonLook({ variant: "quiet" })} whitespace-nowrap max-[23rem]:px-1`}
          >
            Sign in
          </Link>
        )}
      </TopBar>
      <main
        id="main"
        tabIndex={-1}
        className={width === "full" ? "flex-1" : "mx-auto w-full max-w-3xl flex-1 px-4 py-8 sm:px-6"}
      >
        {children}
      </main>
      <ShellFooter width={width === "full" ? "max-w-6xl" : undefined} />
    </div>
  );
}
