import { DoorOpen } from "lucide-react";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { exitCookie, wantsQuickExit } from "@/lib/core/look";
import { GetHelpLink } from "./get-help-link";
import { QuickExit } from "./quick-exit";

/** Where the quick exit leads unless a shell is told otherwise: a page that says nothing about its reader. */
const neutralPage = "https://www.wikipedia.org/";

type TopBarProps = {
  children: ReactNode;
  /** The way to what waits, for people who are signed in. */
  bell?: ReactNode;
  /** The way to the settings, where no rail has it. */
  settings?: ReactNode;
  exitHref?: string | undefined;
};

/** The header of every page: what the shell puts at its start, then the bell, quick exit if wanted, then Get help now. */
export async function TopBar({ children, bell, settings, exitHref = neutralPage }: TopBarProps) {
  const jar = await cookies();
  return (
    <header className="no-print sticky top-0 z-20 border-b border-line bg-bg">
      <div className="flex min-h-16 items-center gap-2 px-3 sm:px-6 lg:px-8">
        <div className="flex min-w-0 flex-1 items-center justify-between gap-2">{children}</div>
        <div className="flex items-center gap-2">
          {settings}
          {bell}
          {wantsQuickExit(jar.get(exitCookie)?.value) && (
            <QuickExit href={exitHref} icon={<Icon icon={DoorOpen} />} />
          )}
          <GetHelpLink />
        </div>
      </div>
    </header>
  );
}
