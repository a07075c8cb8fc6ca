import { CalendarDays, Sparkles, Target } from "lucide-react";
import type { Metadata, Route } from "next";
import { QuickSkills } from "@/components/skills/quick-skills";
import { ToolCard } from "@/components/skills/tool-card";
import { requireRole } from "@/lib/auth/gates";
import { newId } from "@/lib/server/ids";
import { loadToolkit } from "./load-toolkit";

export const metadata: Metadata = { title: "Toolkit" };

const many = (n: number, one: string, more: string) => (n === 1 ? `1 ${one}` : `${n} ${more}`);

function problemWords(open: number, resolved: number): string {
  if (open + resolved === 0) return "None written down yet";
  const words = open === 0 ? "None open now" : many(open, "problem area", "problem areas");
  return resolved === 0 ? words : `${words}, ${resolved} resolved`;
}

export default async function ToolkitPage() {
  const actor = await requireRole("client");
  const { skills, planned, problems, resolved } = await loadToolkit(actor, new Date());
  return (
    <div className="grid grid-cols-1 gap-8">
      <div>
        <h1>Toolkit</h1>
        <p className="text-ink-2">What you want to change, and what you do instead.</p>
      </div>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <ToolCard
          icon={Sparkles}
          name="Skills"
          href={"/skills" as Route}
          count={skills.length === 0 ? "None yet" : many(skills.length, "skill", "skills")}
          add={{ href: "/skills/new" as Route, label: "Add a skill" }}
        >
          Small steps to take instead of a thought, a mood or something you keep doing.
        </ToolCard>
        <ToolCard
          icon={CalendarDays}
          name="Activities"
          href={"/plan" as Route}
          count={
            planned === 0 ? "Nothing planned for the next 7 days" : `${planned} planned in the next 7 days`
          }
        >
          Plan what is good for you, and see whether it was better than you thought.
        </ToolCard>
        <ToolCard
          icon={Target}
          name="Problem areas"
          href={"/problems" as Route}
          count={problemWords(problems, resolved)}
          add={{ href: "/problems/new" as Route, label: "Write one down" }}
        >
          What you want to change, in your own words, and how it goes.
        </ToolCard>
      </ul>
      <QuickSkills skills={skills} formKey={newId()} />
    </div>
  );
}
