import { PenLine, Search, Trash2 } from "lucide-react";
import type { Metadata, Route } from "next";
import { BinnedJustNow } from "@/components/journal/bin-actions";
import { EntryFilters } from "@/components/journal/entry-filters";
import { EntryList } from "@/components/journal/entry-list";
import { NothingHere, NothingYet } from "@/components/journal/nothing-yet";
import { ButtonLink } from "@/components/ui/button-link";
import { CursorLinks } from "@/components/ui/cursor-links";
import { Icon } from "@/components/ui/icon";
import { inRecord, ownRecord } from "@/lib/access/record";
import { requireRole } from "@/lib/auth/gates";
import { parseId } from "@/lib/core/ids";
import {
  type Cursor,
  type EntryFilters as Filters,
  filterParams,
  formatCursor,
  hasFilters,
  parseCursor,
  parseFilters,
} from "@/lib/record/journal/filters";
import { listEntries, readSharing } from "@/lib/record/journal/queries";
import { listWordsOf } from "@/lib/record/words/queries";

export const metadata: Metadata = { title: "Journal" };

const ON_A_PAGE = 20;

type Asked = Readonly<Record<string, string | string[] | undefined>>;

async function readPage(asked: Asked) {
  const record = ownRecord(await requireRole("client"), "journal");
  const filters = parseFilters(asked);
  const newer = parseCursor(asked.newer);
  const cursor = newer ?? parseCursor(asked.older);
  return inRecord(record, async () => ({
    filters,
    isStart: cursor === null,
    page: await listEntries(record, {
      filters,
      limit: ON_A_PAGE,
      cursor,
      towards: newer ? "newer" : "older",
    }),
    words: await listWordsOf(record, ["tag", "mood-tag"]),
    sharing: await readSharing(record),
  }));
}

function pageHref(filters: Filters, name: "older" | "newer", cursor: Cursor | null): Route | null {
  if (cursor === null) return null;
  const params = new URLSearchParams({ ...filterParams(filters), [name]: formatCursor(cursor) });
  return `/journal?${params}` as Route;
}

export default async function JournalPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const asked = await searchParams;
  const { filters, isStart, page, words, sharing } = await readPage(asked);
  const binned = parseId<"journal-entry">(asked.binned);
  const isEmpty = page.items.length === 0;
  const isNew = isEmpty && isStart && !hasFilters(filters);
  return (
    <div className="grid gap-6">
      {binned && <BinnedJustNow id={binned} />}
      <header className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto">Journal</h1>
        <ButtonLink href="/journal/search" variant="quiet">
          <Icon icon={Search} /> Search
        </ButtonLink>
        <ButtonLink href="/journal/new">
          <Icon icon={PenLine} /> Write
        </ButtonLink>
      </header>
      {!isNew && <EntryFilters filters={filters} tags={words.tag} moodTags={words["mood-tag"]} />}
      {isNew && <NothingYet />}
      {isEmpty && !isNew && <NothingHere />}
      {!isEmpty && <EntryList entries={page.items} sharing={sharing} />}
      <CursorLinks
        label="More entries"
        newer={pageHref(filters, "newer", page.newer)}
        older={pageHref(filters, "older", page.older)}
      />
      <p>
        <ButtonLink href="/journal/bin" variant="quiet">
          <Icon icon={Trash2} /> Bin
        </ButtonLink>
      </p>
    </div>
  );
}
