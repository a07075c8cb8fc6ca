import type { Route } from "next";
import Link from "next/link";
import { speakSession } from "@/components/practice/spoken";
import { spokenDay } from "@/lib/care/brief/clause";
import type { BriefFacts } from "@/lib/care/brief/facts";
import { practiceRows } from "@/lib/care/brief/practice";
import { sentencesOf, targetLines } from "@/lib/care/brief/sentences";
import { lastHeldOf, nextPlannedOf } from "@/lib/care/brief/window";
import { AgendaPart } from "./agenda-part";
import { EntriesPart } from "./entries-part";
import { PlanPart } from "./plan-part";
import { PracticePart } from "./practice-part";
import { SentencesPart } from "./sentences-part";
import { TargetsPart } from "./targets-part";

type BriefViewProps = {
  readonly brief: BriefFacts;
  readonly now: Date;
  /** The heading's level: the page's own, or one of several on a page. */
  readonly as?: "h1" | "h2";
};

/** One page to read before a session: what the client wants to talk about, then what happened since last time. */
export function BriefView({ brief, now, as: Heading = "h1" }: BriefViewProps) {
  const base = `/practice/clients/${brief.clientId}`;
  const part = { base, level: Heading === "h1" ? "h2" : "h3" } as const;
  const next = nextPlannedOf(brief.sessions, now);
  return (
    <article
      aria-labelledby={`brief-${brief.clientId}`}
      className="grid gap-5 print:gap-2.5 print:text-[9.5pt] print:leading-snug print:[&_.text-sm]:text-[length:inherit] print:[&_a]:text-ink print:[&_a]:no-underline print:[&_h2]:text-[11pt] print:[&_h3]:text-[11pt]"
    >
      <header className="grid gap-1">
        <Heading
          id={`brief-${brief.clientId}`}
          data-desk-row={Heading === "h2" ? "" : undefined}
          tabIndex={Heading === "h2" ? -1 : undefined}
          className="scroll-mt-20 rounded-sm print:text-[15pt]"
        >
          Brief: {brief.name}
        </Heading>
        <p className="text-ink-2">
          {sinceWords(brief, now)}
          {next && ` Session: ${speakSession(next, brief.today)}.`}
        </p>
        <NotShared brief={brief} />
        {Heading === "h2" && (
          <p className="no-print">
            <Link href={base as Route} prefetch={false} className="link inline-block py-1">
              All pages of {brief.name}
            </Link>
          </p>
        )}
      </header>
      <AgendaPart agenda={brief.work?.agenda ?? null} level={part.level} />
      <SentencesPart sentences={sentencesOf(brief)} {...part} />
      <TargetsPart lines={targetLines(brief)} {...part} />
      <PracticePart rows={practiceRows(brief)} {...part} />
      <PlanPart brief={brief} level={part.level} />
      <EntriesPart entries={brief.entries} window={brief.window} {...part} />
    </article>
  );
}

function sinceWords({ window, sessions }: BriefFacts, now: Date): string {
  const held = lastHeldOf(sessions, now);
  if (!held) return `The last ${window.days} days.`;
  const days = window.days === 1 ? "one day" : `${window.days} days`;
  return `Since the session of ${spokenDay(held.day)}: ${days}.`;
}

function NotShared({ brief: { moods, entries, work } }: { readonly brief: BriefFacts }) {
  const closed = [
    moods === null ? "moods" : null,
    entries === null ? "journal entries" : null,
    work === null ? "problem areas, skills and homework" : null,
  ].filter((part) => part !== null);
  if (closed.length === 0) return null;
  return <p className="text-sm text-ink-2">Not shared with you: {closed.join("; ")}.</p>;
}
