import { Check, PenLine, RotateCcw } from "lucide-react";
import Link from "next/link";
import { TapForm } from "@/components/plan/tap-form";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { EmptyState } from "@/components/ui/states";
import type { AgendaItem } from "@/lib/care/agenda/item";
import { outcomeWords } from "@/lib/work/activities/activity";
import { type Homework, progressOf, titleOf } from "@/lib/work/homework/assignment";
import { type AgendaPlace, entryHref, hrefIn, problemHref } from "./place";
import { RemovePoint } from "./remove-point";

type AgendaListProps = {
  readonly items: readonly AgendaItem[];
  /** Homework nobody has looked at together yet: it is on the agenda by itself. */
  readonly homework: readonly Homework[];
  readonly place: AgendaPlace;
  readonly viewerId: string;
};

const box = "grid gap-2 rounded-md border border-line bg-surface p-4 sm:p-5";

/** What to talk about next time: what somebody wrote, then the homework that was not looked at yet. */
export function AgendaList({ items, homework, place, viewerId }: AgendaListProps) {
  const isClient = place.clientId === undefined;
  if (items.length + homework.length === 0)
    return (
      <EmptyState title="Nothing is on the agenda yet.">
        {isClient
          ? "Write down what you want to talk about, when you think of it. Then it is not lost by the next session."
          : "Your client has not written down anything for the next session."}
      </EmptyState>
    );
  return (
    <ol className="grid gap-3">
      {items.map((item) => (
        <Point key={item.id} item={item} place={place} viewerId={viewerId} />
      ))}
      {homework.map((one) => (
        <HomeworkPoint key={one.id} homework={one} place={place} />
      ))}
    </ol>
  );
}

type PointProps = { readonly item: AgendaItem; readonly place: AgendaPlace; readonly viewerId: string };

function Point({ item, place, viewerId }: PointProps) {
  const { id, words, authorId } = item;
  const { clientId } = place;
  const isMine = authorId === viewerId;
  return (
    <li className={box}>
      <p className="journal whitespace-pre-line">{words}</p>
      <p className="text-sm text-ink-2">
        {isMine ? "From you" : `From your ${clientId === undefined ? "psychologist" : "client"}`}
        <About item={item} place={place} />
      </p>
      <div className="flex flex-wrap gap-2">
        <TapForm tap="agenda-discussed" id={id} clientId={clientId}>
          <Icon icon={Check} /> Talked about
        </TapForm>
        {isMine && (
          <ButtonLink href={hrefIn(place, `?point=${id}`)} variant="quiet">
            <Icon icon={PenLine} /> Change
          </ButtonLink>
        )}
        {(isMine || clientId === undefined) && <RemovePoint id={id} clientId={clientId} />}
      </div>
    </li>
  );
}

/** What it is about. An entry the reader may not see is only said to be one. */
function About({ item, place }: Pick<PointProps, "item" | "place">) {
  const { entryId, isAboutEntry, problem } = item;
  return (
    <>
      {entryId && (
        <>
          {" · "}
          <Link href={entryHref(place, entryId)} className="link inline-flex min-h-11 items-center">
            about an entry
          </Link>
        </>
      )}
      {isAboutEntry && !entryId && " · about an entry that is not shared"}
      {problem && (
        <>
          {" · about "}
          <Link href={problemHref(place, problem.id)} className="link inline-flex min-h-11 items-center">
            {problem.name}
          </Link>
        </>
      )}
    </>
  );
}

function HomeworkPoint({ homework, place }: { readonly homework: Homework; readonly place: AgendaPlace }) {
  const { id, outcome, outcomeWords: said } = homework;
  const title = titleOf(homework);
  const facts = [outcome === null ? "not said yet how it went" : outcomeWords[outcome], progressOf(homework)];
  return (
    <li className={box}>
      <p className="font-semibold">Homework: {title}</p>
      <p className="text-sm text-ink-2">{facts.filter(Boolean).join(" · ")}</p>
      {said && <p className="journal whitespace-pre-line">{said}</p>}
      <div className="flex flex-wrap gap-2">
        <TapForm tap="homework-review" id={id} clientId={place.clientId}>
          <Icon icon={Check} /> Talked about<span className="sr-only">: {title}</span>
        </TapForm>
      </div>
    </li>
  );
}

/** What was talked about last; each can come back. */
export function DiscussedList({ items, place }: Pick<AgendaListProps, "items" | "place">) {
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="discussed" className="grid gap-3">
      <h2 id="discussed">Points you talked about</h2>
      <ul className="grid gap-2">
        {items.map(({ id, words }) => (
          <li key={id} className="flex flex-wrap items-center gap-2 rounded-md bg-sunk px-4 py-2">
            <p className="mr-auto min-w-40 flex-1">{words}</p>
            <TapForm tap="agenda-back" id={id} clientId={place.clientId} variant="quiet">
              <Icon icon={RotateCcw} /> Back on the agenda
            </TapForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
