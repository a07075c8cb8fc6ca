import type { Metadata } from "next";
import Link from "next/link";
import { choicesOf } from "@/components/mood/choices";
import { MoodQuestion } from "@/components/mood/mood-question";
import { MoreOfMoment } from "@/components/mood/more-of-moment";
import { TodayPlan } from "@/components/plan/today-plan";
import { supportOf } from "@/components/safety/support";
import { QuickSkills } from "@/components/skills/quick-skills";
import { DayCard } from "@/components/today/day-card";
import { FortnightLine } from "@/components/today/fortnight-line";
import { NextSession } from "@/components/today/next-session";
import { TodayHeader } from "@/components/today/today-header";
import { requireRole } from "@/lib/auth/gates";
import { newId } from "@/lib/server/ids";
import { loadToday } from "./load-today";

export const metadata: Metadata = { title: "Today" };

const HINTS = { faces: "One tap saves it.", fine: "Move the slider, then save." } as const;

type TodayPageProps = { searchParams: Promise<{ saved?: string | string[]; changed?: string | string[] }> };

export default async function TodayPage({ searchParams }: TodayPageProps) {
  const actor = await requireRole("client");
  const now = new Date();
  const { saved, changed } = await searchParams;
  const { day, setting, words, atHand, fortnight, moods, visit } = await loadToday(actor, now);
  const choices = choicesOf(words);
  const support = supportOf(setting, actor.zone);
  const entryIn = (id: unknown) => moods.find((entry) => entry.id === id);
  const isAnswered = fortnight.at(-1) !== null;
  return (
    <div className="grid gap-8">
      <TodayHeader
        name={setting.name}
        now={now}
        zone={actor.zone}
        day={day}
        fortnight={fortnight}
        visit={visit}
      >
        <MoodQuestion
          legend={isAnswered ? "How is it now?" : "How is it right now?"}
          hint={
            visit === "new"
              ? "One tap is a whole entry. Add more, or leave it there."
              : HINTS[setting.answerStyle]
          }
          answerStyle={setting.answerStyle}
          momentKey={newId()}
          owner={actor.id}
          choices={choices}
          support={support}
          isShared={setting.isShared}
          skills={atHand.skills}
        />
      </TodayHeader>
      <MoreOfMoment
        opened={entryIn(saved)}
        changed={entryIn(changed)}
        answerStyle={setting.answerStyle}
        choices={choices}
        support={support}
        isShared={setting.isShared}
        skills={atHand.skills}
        now={now}
      />
      <NextSession next={atHand.next} unsettled={atHand.unsettled} zone={actor.zone} now={now} />
      <TodayPlan activities={atHand.activities} homework={atHand.homework} today={day} now={now} />
      <QuickSkills skills={atHand.skills} formKey={newId()} />
      <DayCard moods={moods} entries={atHand.entries} visit={visit} />
      {isAnswered ? (
        <FortnightLine fortnight={fortnight} />
      ) : (
        visit !== "new" && (
          <Link href="/mood" className="link -my-2 inline-flex min-h-11 items-center justify-self-start">
            Your mood over time
          </Link>
        )
      )}
    </div>
  );
}
