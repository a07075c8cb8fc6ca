import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { choicesOf } from "@/components/mood/choices";
import { DeleteMood } from "@/components/mood/delete-mood";
import { MoodForm } from "@/components/mood/mood-form";
import { valuesOf } from "@/components/mood/mood-values";
import { supportOf } from "@/components/safety/support";
import { requireRole } from "@/lib/auth/gates";
import { NotFound } from "@/lib/core/errors";
import { parseId } from "@/lib/core/ids";
import { localDayOf } from "@/lib/core/local-day";
import { moodJson } from "@/lib/record/mood/entry";
import { speakDay, speakTime } from "@/lib/record/mood/spoken";
import { formatWhen } from "@/lib/record/mood/when";
import { loadMoment } from "../load-form";

export const metadata: Metadata = { title: "A moment" };

type MoodPageProps = { params: Promise<{ id: string }> };

export default async function MoodPage({ params }: MoodPageProps) {
  const actor = await requireRole("client");
  const now = new Date();
  const { entry, setting, words } = await findMoment(actor, (await params).id);
  const choices = choicesOf(words);
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <h1>A moment</h1>
        <p className="text-ink-2">
          {speakDay(entry.localDay, localDayOf(now, actor.zone))}, {speakTime(entry.recordedAt, entry.zone)}.{" "}
          <Link href="/mood" className="link">
            Back to your moods
          </Link>
        </p>
      </div>
      <MoodForm
        start={valuesOf(moodJson(entry), choices)}
        entry={{ id: entry.id, version: entry.version }}
        when={formatWhen(entry.recordedAt, entry.zone)}
        latest={formatWhen(now, entry.zone)}
        momentKey={entry.id}
        answerStyle={setting.answerStyle}
        choices={choices}
        support={supportOf(setting, actor.zone)}
        isShared={setting.isShared}
        then="history"
      />
      <div className="border-t border-line pt-4">
        <DeleteMood id={entry.id} />
      </div>
    </div>
  );
}

async function findMoment(actor: Parameters<typeof loadMoment>[0], text: string) {
  const id = parseId<"mood">(text);
  if (id === null) notFound();
  try {
    return await loadMoment(actor, id);
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
