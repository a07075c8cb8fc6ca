import { ArrowRight, Check, PenLine, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { longDay, shortDay } from "@/components/plan/dates";
import { TapForm } from "@/components/plan/tap-form";
import type { Support } from "@/components/safety/support";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import type { LocalDay } from "@/lib/core/local-day";
import { outcomeWords } from "@/lib/work/activities/activity";
import {
  type Homework,
  progressOf,
  type Standing,
  standingOf,
  titleOf,
} from "@/lib/work/homework/assignment";
import { doingHref, type HomeworkPlace, hrefIn } from "./place";
import { PutHomeworkAway } from "./put-away";
import { ReportForm } from "./report-form";
import { ReviewForm } from "./review-form";

export type HomeworkCardProps = {
  readonly homework: Homework;
  readonly place: HomeworkPlace;
  readonly today: LocalDay;
  readonly viewerId: string;
  /** Null at the desk. */
  readonly support: Support | null;
};

const doingWords = { skill: "Open the skill", activity: "Plan it", journal: "Write it" } as const;

/** One piece of homework with what belongs to where it stands: do it, say how it went, look at it together. */
export function HomeworkCard({ homework, place, today, viewerId, support }: HomeworkCardProps) {
  const { id, authorId, kind } = homework;
  const { clientId } = place;
  const isClient = clientId === undefined;
  const title = titleOf(homework);
  const standing = standingOf(homework, today);
  const doing = doingHref(place, homework);
  const isOpen = standing === "open" || standing === "over";
  return (
    <li className="grid gap-3 rounded-md border border-line bg-surface p-4 sm:p-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="mr-auto">{title}</h3>
        <StandingBadge standing={standing} homework={homework} />
      </div>
      <Facts homework={homework} isOwn={authorId === viewerId} isClient={isClient} today={today} />
      <div className="flex flex-wrap gap-2">
        {isOpen && doing && (
          <ButtonLink href={doing} variant="secondary">
            {doingWords[kind]} <Icon icon={ArrowRight} />
          </ButtonLink>
        )}
        {isOpen && isClient && (
          <TapForm tap="homework-done" id={id}>
            <Icon icon={Check} /> Done<span className="sr-only">: {title}</span>
          </TapForm>
        )}
        {standing === "reviewed" ? (
          <TapForm tap="homework-reopen" id={id} clientId={clientId} variant="quiet">
            <Icon icon={RotateCcw} /> Back on the agenda<span className="sr-only">: {title}</span>
          </TapForm>
        ) : (
          <ButtonLink href={hrefIn(place, `?edit=${id}`)} variant="quiet">
            <Icon icon={PenLine} /> Change<span className="sr-only">: {title}</span>
          </ButtonLink>
        )}
        {(isClient || authorId === viewerId) && <PutHomeworkAway id={id} clientId={clientId} title={title} />}
      </div>
      {standing !== "reviewed" && support && (
        <Folded summary={homework.outcome === null ? "Say how it went" : "Change what you said"}>
          <ReportForm id={id} outcome={homework.outcome} words={homework.outcomeWords} support={support} />
        </Folded>
      )}
      {standing !== "reviewed" && (
        <Folded summary="You looked at it together">
          <ReviewForm id={id} clientId={clientId} />
        </Folded>
      )}
    </li>
  );
}

function Folded({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="rounded-sm border border-line">
      <summary className="min-h-11 cursor-pointer px-3 py-2.5 font-medium">{summary}</summary>
      <div className="border-t border-line p-3 sm:p-4">{children}</div>
    </details>
  );
}

function StandingBadge({ standing, homework }: { standing: Standing; homework: Homework }) {
  const words: Readonly<Record<Standing, readonly [BadgeTone, string]>> = {
    open: ["neutral", "Open"],
    over: ["neutral", "Its day has passed"],
    reported: ["primary", homework.outcome === null ? "Reported" : outcomeWords[homework.outcome]],
    reviewed: ["ok", "Talked about"],
  };
  const [tone, text] = words[standing];
  return <Badge tone={tone}>{text}</Badge>;
}

type FactsProps = {
  readonly homework: Homework;
  readonly isOwn: boolean;
  readonly isClient: boolean;
  readonly today: LocalDay;
};

function Facts({ homework, isOwn, isClient, today }: FactsProps) {
  const { kind, what, when, where, obstacle, dueDay, outcome, outcomeWords: said, reviewWords } = homework;
  const giver = isClient ? "your psychologist" : "your client";
  const first = [
    isOwn ? "Given by you" : `Given by ${giver}`,
    dueDay !== null && (dueDay === today ? "until today" : `until ${shortDay(dueDay)}`),
    progressOf(homework),
  ].filter(Boolean);
  const rows: ReadonlyArray<readonly [string, string | null]> = [
    ["What", kind === "activity" ? null : what],
    ["When", when],
    ["Where", where],
    ["In the way", obstacle],
    [
      isClient ? "You said" : "Your client said",
      outcome === null ? null : outcomeLine(outcomeWords[outcome], said),
    ],
    ["Together", reviewWords],
  ];
  return (
    <>
      <p className="text-sm text-ink-2" title={dueDay === null ? undefined : longDay(dueDay)}>
        {first.join(" · ")}
      </p>
      <dl className="grid gap-1 not-has-[dt]:hidden">
        {rows.map(
          ([name, words]) =>
            words && (
              <div key={name} className="grid gap-x-4 sm:grid-cols-[8rem_1fr]">
                <dt className="text-ink-2">{name}</dt>
                <dd className="whitespace-pre-line">{words}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

const outcomeLine = (outcome: string, said: string | null) => (said ? `${outcome}. ${said}` : `${outcome}.`);
