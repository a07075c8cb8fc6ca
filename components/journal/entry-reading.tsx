import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { FaceShape } from "@/components/ui/face-shape";
import { faceFor } from "@/components/ui/faces";
import type { Entry, EntryBehaviour, Sharing } from "@/lib/record/journal/entry";
import { templateWords } from "@/lib/record/journal/templates";
import { clock, longDay } from "./dates";
import { MarkdownText } from "./markdown-text";
import { TemplateAnswers } from "./template-answers";
import { WhoCanSee } from "./who-can-see";

type EntryReadingProps = { readonly entry: Entry; readonly sharing: Pick<Sharing, "offered" | "readable"> };

/** One entry, set to be read: first the words, then what hangs on them. */
export function EntryReading({ entry, sharing }: EntryReadingProps) {
  const { title, content, thought, template, occurredAt, zone, wordCount } = entry;
  return (
    <article className="grid gap-6">
      <header className="grid gap-1">
        <p className="text-sm text-ink-2">
          {longDay(occurredAt, zone)}, {clock(occurredAt, zone)}
          {template !== "free" && ` · ${templateWords[template].name}`}
        </p>
        <h1 className="font-journal text-3xl leading-tight font-medium">
          {title === null ? "Journal entry" : <span data-field="title">{title}</span>}
        </h1>
      </header>
      <Mood entry={entry} />
      <div data-field="content">
        <MarkdownText>{content}</MarkdownText>
      </div>
      {thought && (
        <Part
          name={template === "thought-record" ? "The thought that hurt most" : "A thought that kept coming"}
        >
          <blockquote data-field="thought" className="journal border-l-2 border-edge pl-4 italic">
            {thought}
          </blockquote>
        </Part>
      )}
      <TemplateAnswers answers={entry.answers} />
      {entry.emotions.length > 0 && (
        <Part name="Feelings">
          <ul className="flex flex-wrap gap-2">
            {entry.emotions.map(({ id, word }) => (
              <li key={id}>
                <Badge>{word}</Badge>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Behaviours behaviours={entry.behaviours} />
      <Tags tags={entry.tags} />
      <footer className="grid gap-2 rounded-md bg-sunk p-4">
        <WhoCanSee privacy={entry.privacy} sharing={sharing} />
        <p className="pl-7.5 text-sm text-ink-2">{wordCount === 1 ? "1 word" : `${wordCount} words`}</p>
      </footer>
    </article>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <section aria-label={name}>
      <h2 className="mb-2 text-base">{name}</h2>
      {children}
    </section>
  );
}

function Mood({ entry: { moodRating, moodTag } }: { readonly entry: Entry }) {
  if (moodRating === null && moodTag === null) return null;
  const face = moodRating === null ? null : faceFor(moodRating);
  return (
    <p className="flex items-center gap-3">
      {face && <FaceShape value={face.value} className="size-10 shrink-0" />}
      <span>
        {[face?.word, moodTag?.word].filter(Boolean).join(", ")}
        {moodRating !== null && <span className="text-sm text-ink-2"> · {moodRating} of 10</span>}
      </span>
    </p>
  );
}

const ACTED = new Map([
  [true, "acted on it"],
  [false, "did not act on it"],
]);

function Behaviours({ behaviours }: { readonly behaviours: readonly EntryBehaviour[] }) {
  if (behaviours.length === 0) return null;
  return (
    <Part name="Behaviours and urges">
      <ul className="grid gap-1.5">
        {behaviours.map(({ id, name, urge, acted }) => (
          <li key={id}>
            <span className="font-medium">{name}</span>
            <span className="text-ink-2">
              {urge !== null && ` · urge ${urge} of 5`}
              {acted !== null && ` · ${ACTED.get(acted)}`}
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Tags({ tags }: { readonly tags: Entry["tags"] }) {
  if (tags.length === 0) return null;
  return (
    <Part name="Tags">
      <ul className="flex flex-wrap gap-2">
        {tags.map(({ id, word }) => (
          <li key={id}>
            <Link
              href={`/journal?tag=${id}` as Route}
              className="inline-flex min-h-11 items-center rounded-full border border-edge bg-surface px-4 text-sm font-medium text-ink no-underline hover:border-primary hover:bg-primary-soft"
            >
              #{word}
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  );
}
