import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { DeletedNotice } from "@/components/mood/deleted-notice";
import { HistoryEnd } from "@/components/mood/history-end";
import { MoodChart } from "@/components/mood/mood-chart";
import { MoodList } from "@/components/mood/mood-list";
import { AfterSave } from "@/components/mood/more-of-moment";
import { RangePicker } from "@/components/mood/range-picker";
import { supportOf } from "@/components/safety/support";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import { requireRole } from "@/lib/auth/gates";
import { parseId } from "@/lib/core/ids";
import { loadHistory } from "./load-history";
import { textsOf } from "./texts-of";

export const metadata: Metadata = { title: "Mood" };

type MoodPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MoodPage({ searchParams }: MoodPageProps) {
  const actor = await requireRole("client");
  const now = new Date();
  const query = textsOf(await searchParams);
  const saved = query.saved ?? query.changed;
  const history = await loadHistory(actor, { ...query, ...(saved ? { saved } : {}) }, now);
  const { today, range, series, items, nextCursor, isNew, after } = history;
  const deleted = parseId<"mood">(query.deleted);
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>Your moods</h1>
        <ButtonLink href="/mood/new">
          <Icon icon={Plus} /> Add a mood
        </ButtonLink>
      </div>
      {deleted && <DeletedNotice id={deleted} />}
      {after && <AfterSave entry={after.entry} support={supportOf(after.setting, actor.zone)} now={now} />}
      {isNew ? (
        <EmptyState
          title="You have not logged a mood yet."
          action={<ButtonLink href="/today">Go to Today</ButtonLink>}
        >
          One tap on Today is enough. Your days will stand here.
        </EmptyState>
      ) : (
        <>
          <section aria-label="Your moods as a picture" className="grid grid-cols-1 gap-5">
            <RangePicker range={range} typed={query} />
            <MoodChart series={series} from={range.from} to={range.to} today={today} />
          </section>
          <section aria-labelledby="moments" className="grid gap-4">
            <h2 id="moments">Moments</h2>
            {items.length === 0 ? (
              <p className="text-ink-2">No moments in these days.</p>
            ) : (
              <MoodList entries={items} today={today} />
            )}
            <HistoryEnd query={query} nextCursor={nextCursor} />
          </section>
        </>
      )}
    </div>
  );
}
