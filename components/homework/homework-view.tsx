import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/states";
import type { Homework } from "@/lib/work/homework/assignment";
import { HomeworkCard, type HomeworkCardProps } from "./homework-card";

type HomeworkViewProps = Omit<HomeworkCardProps, "homework"> & {
  readonly homework: readonly Homework[];
};

const REVIEWED_SHOWN = 20;

/** All homework by where it stands: to be done, to be looked at together, looked at. */
export function HomeworkView({ homework, ...rest }: HomeworkViewProps) {
  const open = homework.filter(({ outcome, reviewedAt }) => outcome === null && reviewedAt === null);
  const reported = homework.filter(({ outcome, reviewedAt }) => outcome !== null && reviewedAt === null);
  const reviewed = homework.filter(({ reviewedAt }) => reviewedAt !== null).slice(0, REVIEWED_SHOWN);
  const isClient = rest.place.clientId === undefined;
  if (homework.length === 0)
    return (
      <EmptyState title="There is no homework.">
        {isClient
          ? "Homework is something to try between two sessions: a skill, an activity, or a page to write. You can give yourself some too."
          : "Homework is something to try until the next session: a skill, an activity, or a page to write."}
      </EmptyState>
    );
  const cards = (some: readonly Homework[]) =>
    some.map((one) => <HomeworkCard key={one.id} homework={one} {...rest} />);
  return (
    <>
      <Part id="open" title="To do" empty="Nothing is open.">
        {cards(open)}
      </Part>
      {reported.length > 0 && (
        <Part id="reported" title="To look at together next time">
          {cards(reported)}
        </Part>
      )}
      {reviewed.length > 0 && (
        <Part id="reviewed" title="Talked about">
          {cards(reviewed)}
        </Part>
      )}
    </>
  );
}

type PartProps = {
  readonly id: string;
  readonly title: string;
  readonly empty?: string;
  readonly children: readonly ReactNode[];
};

function Part({ id, title, empty, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h2 id={id}>{title}</h2>
      {children.length === 0 ? (
        <p className="text-ink-2">{empty}</p>
      ) : (
        <ul className="grid gap-3">{children}</ul>
      )}
    </section>
  );
}
