"use client";

import { Bell } from "lucide-react";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { ChangedHere } from "./live-changes";
import { listenLive } from "./live-stream";
import { isBeingWritten, watchForms } from "./touched-forms";

type LiveBellProps = {
  readonly owner: string;
  /** Whether something waited when the server made this page, and when that was. */
  readonly unread: boolean;
  readonly madeAt: number;
};

const GATHER_MS = 300;
/** What changes a page by itself: everything but a notice, which only rings. */
const CHANGES: ReadonlySet<string> = new Set(["consent", "session", "record", "again"]);

/** Whether a word changes what stands on this page, and not only what waits. */
function concerns(what: string, path: string): boolean {
  if (CHANGES.has(what)) return true;
  if (what === "access") return path.startsWith("/settings/access-log");
  return what !== "unread" && path === "/notifications";
}

/** The way to the notifications. It hears at once what happens, rings, and shows the page anew where it changed. */
export function LiveBell({ owner, unread, madeAt }: LiveBellProps) {
  const { heardAt, isStale, show, dismiss } = useLive(owner, madeAt);
  const rings = unread || heardAt === madeAt;
  return (
    <>
      <Link
        href="/notifications"
        className="relative inline-flex size-11 items-center justify-center rounded-sm text-ink-2 hover:bg-primary-soft hover:text-primary-ink"
      >
        <Icon icon={Bell} className="size-6" />
        <span className="sr-only">{rings ? "Notifications, something is new" : "Notifications"}</span>
        {rings && (
          <span className="absolute top-2 right-2 size-3 rounded-full border-2 border-bg bg-primary forced-colors:bg-[CanvasText]" />
        )}
      </Link>
      {isStale && <ChangedHere show={show} dismiss={dismiss} />}
    </>
  );
}

function useLive(owner: string, madeAt: number) {
  const router = useRouter();
  const path = usePathname();
  const here = useRef({ path, madeAt });
  // A dot that was heard stands until the server made the page anew, and knows better.
  const [heardAt, setHeardAt] = useState<number | null>(null);
  const [isStale, setStale] = useState(false);

  useEffect(() => {
    here.current = { path, madeAt };
  }, [path, madeAt]);
  useEffect(watchForms, []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const change = () => {
      if (isBeingWritten()) setStale(true);
      else router.refresh();
    };
    const stop = listenLive(owner, (what) => {
      if (!CHANGES.has(what) && what !== "access") setHeardAt(here.current.madeAt);
      if (!concerns(what, here.current.path)) return;
      clearTimeout(timer);
      timer = setTimeout(change, GATHER_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [owner, router]);

  const dismiss = () => setStale(false);
  const show = () => {
    setStale(false);
    router.refresh();
  };
  return { heardAt, isStale, show, dismiss };
}
