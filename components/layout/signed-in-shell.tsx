import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { ToastRegion } from "@/components/ui/toast-region";
import { BottomTabs } from "./bottom-tabs";
import { CurrentPlace } from "./current-place";
import { type NavItem, placeOf } from "./navigation";
import { Rail, type ShellUser } from "./rail";
import { SettingsLink } from "./settings-link";
import { ShellFooter } from "./shell-footer";
import type { SignOutAction } from "./sign-out-form";
import { TopBar } from "./top-bar";
import { Mark } from "./wordmark";

export type ShellProps = {
  user: ShellUser;
  signOut: SignOutAction;
  /** Stands above everything, e.g. the demo banner. */
  banner?: ReactNode;
  /** The way to the notifications. */
  bell?: ReactNode;
  exitHref?: string | undefined;
  children: ReactNode;
};

type SignedInShellProps = ShellProps & {
  home: Route;
  items: readonly NavItem[];
  addWide?: ReactNode;
  addRound?: ReactNode;
  /** How wide the page may grow: a diary is read, a practice is scanned. */
  width: string;
};

/** What the three signed-in shells share: rail or tabs, top bar, main, footer, toasts. */
export function SignedInShell(props: SignedInShellProps) {
  const { home, items, user, signOut, banner, bell, exitHref, children } = props;
  return (
    <>
      <div className="flex">
        <Rail home={home} items={items} user={user} signOut={signOut} add={props.addWide} />
        <div className="flex min-h-dvh min-w-0 flex-1 flex-col pb-[calc(4.5rem+env(safe-area-inset-bottom))] lg:pb-0">
          {banner}
          <TopBar bell={bell} settings={<SettingsLink />} exitHref={exitHref}>
            <Link
              href={home}
              className="flex min-h-11 min-w-11 items-center gap-2.5 rounded-sm font-semibold text-ink no-underline lg:invisible"
            >
              <Mark className="hidden size-8 min-[26rem]:block" />
              <span className="truncate">
                <CurrentPlace places={items.map((item) => ({ ...placeOf(item), label: item.label }))} />
              </span>
            </Link>
          </TopBar>
          <main
            id="main"
            tabIndex={-1}
            className={`mx-auto w-full flex-1 px-4 py-6 sm:px-6 lg:px-8 ${props.width}`}
          >
            {children}
          </main>
          <ShellFooter signOut={signOut} width={props.width} />
        </div>
      </div>
      <BottomTabs items={items.filter(({ railOnly }) => !railOnly)} add={props.addRound} />
      <ToastRegion />
    </>
  );
}
