import type { Overview } from "@/lib/care/overview/overview";
import { ActivitiesCard } from "./activities-card";
import { EntriesCard } from "./entries-card";
import { HomeworkCard } from "./homework-card";
import { MoodCard } from "./mood-card";
import type { OverviewPlace } from "./place";
import { ProblemsCard } from "./problems-card";
import { SharedBanner } from "./shared-banner";
import { SinceCard } from "./since-card";
import { SkillsCard } from "./skills-card";

type OverviewViewProps = { readonly overview: Overview; readonly place: OverviewPlace };

/** A client's overview, drawn from its data and nothing else, so that a preview shows exactly this. */
export function OverviewView({ overview, place }: OverviewViewProps) {
  const { today, mood, problems, skills, activities, homework, entries } = overview;
  return (
    <div className="grid grid-cols-1 gap-5">
      <SharedBanner shared={overview.shared} />
      <div className="grid grid-cols-1 items-start gap-5 xl:grid-cols-2">
        <div className="grid grid-cols-1 gap-5">
          <SinceCard since={overview.since} next={overview.next} today={today} />
          {mood && <MoodCard mood={mood} today={today} />}
          {homework && <HomeworkCard homework={homework} today={today} place={place} />}
          {activities && <ActivitiesCard activities={activities} place={place} />}
        </div>
        <div className="grid grid-cols-1 gap-5">
          {entries && <EntriesCard entries={entries} today={today} place={place} />}
          {problems && <ProblemsCard problems={problems} place={place} />}
          {skills && <SkillsCard skills={skills} today={today} place={place} />}
        </div>
      </div>
    </div>
  );
}
