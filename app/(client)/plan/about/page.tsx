import { ArrowLeft, Plus } from "lucide-react";
import type { Metadata } from "next";
import { AboutSources } from "@/components/plan/about-sources";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { requireRole } from "@/lib/auth/gates";

export const metadata: Metadata = { title: "Why planning helps" };

const STEPS = [
  [
    "Look first.",
    "For some days, write down what you do anyway, and how your mood was before and after. Nothing has to change yet.",
  ],
  [
    "Choose something small.",
    "So small that you could do it on a bad day: five minutes, one drawer, to the corner and back.",
  ],
  [
    "Choose for two reasons.",
    "Some things are pleasant. Some give you the sense of having done something. A good week has both.",
  ],
  ["Give it an hour and a place.", "“Thursday at ten, in the park” happens more often than “soon”."],
  [
    "Guess, then look.",
    "Before, guess how pleasant it will be. After, say how it was. The two are often far apart.",
  ],
  [
    "If it did not happen, ask what was in the way.",
    "Too big? Too early? The wrong company? Change the plan, not yourself.",
  ],
] as const;

export default async function AboutPlanningPage() {
  await requireRole("client");
  return (
    <article className="grid max-w-prose grid-cols-1 gap-8">
      <div className="grid gap-3">
        <p>
          <ButtonLink href="/plan" variant="quiet" className="-ml-4">
            <Icon icon={ArrowLeft} /> Plan
          </ButtonLink>
        </p>
        <h1>Why planning helps</h1>
        <p>
          When mood is low we do less. We cancel, stay in, put things off. That feels like a rest for a
          moment. But a day with less in it has less in it that could lift us, so mood sinks further, and we
          do even less.
        </p>
        <p>
          The way out can start at either end. Mood is hard to change by wanting to. What you do is easier to
          change, a little, and mood follows: not at once, and not every time. That is why it is worth doing
          something <em>before</em> you feel like it.
        </p>
      </div>
      <section aria-labelledby="small" className="grid gap-3">
        <h2 id="small">How to start small</h2>
        <ol className="grid list-decimal gap-3 pl-5">
          {STEPS.map(([first, rest]) => (
            <li key={first}>
              <strong className="font-semibold">{first}</strong> {rest}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="care" className="grid gap-3">
        <h2 id="care">Go gently</h2>
        <p>
          Doing more is not the aim; doing what matters to you is. If you are ill, exhausted, or if eating or
          exercise is part of what troubles you, make the plan together with somebody who treats you. A plan
          that did not work tells you something, and nothing bad about you.
        </p>
        <p>
          <ButtonLink href="/plan/new">
            <Icon icon={Plus} /> Plan one small thing
          </ButtonLink>
        </p>
      </section>
      <AboutSources />
    </article>
  );
}
