import type { Metadata, Route } from "next";
import { clockWords, dayWords } from "@/components/notices/moments";
import { MarkAllRead, type NoticeLine, NoticeList } from "@/components/notices/notice-list";
import { CursorLinks } from "@/components/ui/cursor-links";
import { EmptyState } from "@/components/ui/states";
import type { Actor } from "@/lib/access/actor";
import { inRecord, ownRecord } from "@/lib/access/record";
import { parseCursor } from "@/lib/account/notices/cursor";
import type { Notice } from "@/lib/account/notices/notice";
import { listNotices } from "@/lib/account/notices/queries";
import { sentenceOf } from "@/lib/account/notices/sentences";
import { requireActor } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Notifications" };

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

const NONE = { items: [], nextCursor: null };

/** What is new stands on the first page; the pages behind it hold what was read. */
async function loadNotices(actor: Actor, asked: unknown) {
  const record = ownRecord(actor, "notices");
  const cursor = parseCursor(asked) ?? undefined;
  return inRecord(record, async () => ({
    isFirst: cursor === undefined,
    unread: cursor ? NONE : await listNotices(record, { state: "unread", limit: 50 }),
    read: await listNotices(record, { state: "read", limit: 30, cursor }),
  }));
}

const lineOf = (notice: Notice, actor: Actor): NoticeLine => ({
  id: notice.id,
  words: sentenceOf(notice, actor.role).words,
  when: `${dayWords(notice.at, actor.zone)}, ${clockWords(notice.at, actor.zone)}`,
  isRead: notice.isRead,
});

export default async function NotificationsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { isFirst, unread, read } = await loadNotices(actor, (await searchParams).cursor);
  const fresh = unread.items.map((notice) => lineOf(notice, actor));
  const earlier = read.items.map((notice) => lineOf(notice, actor));
  const { nextCursor } = read;
  return (
    <div className="mx-auto grid w-full max-w-2xl gap-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="mr-auto">Notifications</h1>
        {fresh.length > 0 && <MarkAllRead />}
      </header>
      {fresh.length + earlier.length === 0 && (
        <EmptyState title="Nothing is here.">
          When somebody you work with does something you should know of, it stands here.
        </EmptyState>
      )}
      {fresh.length > 0 && (
        <section aria-labelledby="notices-new" className="grid gap-3">
          <h2 id="notices-new">New</h2>
          <NoticeList lines={fresh} />
          {unread.nextCursor && <p className="text-ink-2">There are more. Mark these as read to see them.</p>}
        </section>
      )}
      {earlier.length > 0 && (
        <section aria-labelledby="notices-earlier" className="grid gap-3">
          <h2 id="notices-earlier">Earlier</h2>
          <NoticeList lines={earlier} />
        </section>
      )}
      <CursorLinks
        label="More notifications"
        newer={isFirst ? null : "/notifications"}
        older={nextCursor === null ? null : (`/notifications?cursor=${nextCursor}` as Route)}
      />
    </div>
  );
}
