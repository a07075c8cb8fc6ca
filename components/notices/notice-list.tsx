"use client";

import { ChevronRight } from "lucide-react";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { markAllNotices, openNotice } from "@/lib/account/notices/actions";

export type NoticeLine = {
  readonly id: string;
  readonly words: string;
  /** `Thursday 5 March 2026, 14:30` */
  readonly when: string;
  readonly isRead: boolean;
};

/** Each line is a button: it marks the notice as read and goes where it leads. */
export function NoticeList({ lines }: { readonly lines: readonly NoticeLine[] }) {
  const [state, send] = useActionState(openNotice, null);
  return (
    <form action={send}>
      {state && !state.ok && <p role="alert">{state.message}</p>}
      <ul className="divide-y divide-line overflow-hidden rounded-md border border-line bg-surface">
        {lines.map((line) => (
          <li key={line.id}>
            <button
              type="submit"
              name="id"
              value={line.id}
              className="flex w-full cursor-pointer items-center gap-3 px-4 py-3.5 text-left -outline-offset-4 hover:bg-primary-soft sm:px-5"
            >
              <Unread isRead={line.isRead} />
              <span className="min-w-0 flex-1">
                <span className={line.isRead ? "block" : "block font-semibold"}>{line.words}</span>
                <span className="block text-sm text-ink-2">{line.when}</span>
              </span>
              <Icon icon={ChevronRight} className="text-ink-3" />
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}

function Unread({ isRead }: { readonly isRead: boolean }) {
  if (isRead) return <span className="size-2.5 shrink-0" />;
  return (
    <span className="size-2.5 shrink-0 rounded-full bg-primary forced-colors:bg-[CanvasText]">
      <span className="sr-only">New: </span>
    </span>
  );
}

export function MarkAllRead() {
  const [, send, pending] = useActionState(markAllNotices, null);
  return (
    <form action={send}>
      <Button type="submit" variant="secondary" aria-disabled={pending || undefined}>
        Mark all as read
      </Button>
    </form>
  );
}
