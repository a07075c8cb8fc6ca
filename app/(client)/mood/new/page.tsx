import type { Metadata } from "next";
import { choicesOf } from "@/components/mood/choices";
import { MoodForm } from "@/components/mood/mood-form";
import { blankValues } from "@/components/mood/mood-values";
import { supportOf } from "@/components/safety/support";
import { requireRole } from "@/lib/auth/gates";
import { formatWhen } from "@/lib/record/mood/when";
import { newId } from "@/lib/server/ids";
import { loadForm } from "../load-form";

export const metadata: Metadata = { title: "Add a mood" };

export default async function NewMoodPage() {
  const actor = await requireRole("client");
  const { setting, words } = await loadForm(actor);
  const now = formatWhen(new Date(), actor.zone);
  return (
    <div className="grid gap-6">
      <div className="grid gap-1">
        <h1>Add a mood</h1>
        <p className="text-ink-2">For now, or for any time before. Only the mood is needed.</p>
      </div>
      <MoodForm
        start={{ ...blankValues(0), rating: null }}
        entry={null}
        when={now}
        latest={now}
        momentKey={newId()}
        answerStyle={setting.answerStyle}
        choices={choicesOf(words)}
        support={supportOf(setting, actor.zone)}
        isShared={setting.isShared}
        then="history"
      />
    </div>
  );
}
