import { clock, longDay } from "@/components/journal/dates";
import { TemplateAnswers } from "@/components/journal/template-answers";
import { Badge } from "@/components/ui/badge";
import { FaceShape } from "@/components/ui/face-shape";
import { faceFor } from "@/components/ui/faces";
import type { Entry } from "@/lib/record/journal/entry";
import { templateWords } from "@/lib/record/journal/templates";
import type { CitedField, Span } from "@/lib/work/problems/spans";
import { CitableText } from "./citable-text";

/** Where sentences of an entry stand that the picture rests on already. */
export type CitedSpots = ReadonlyArray<Span & { readonly entryId: string; readonly field: CitedField }>;

type EntryToCiteProps = { readonly entry: Entry; readonly isNew: boolean; readonly cited: CitedSpots };

/** One shared entry, opened, each sentence of it to be chosen. */
export function EntryToCite({ entry, isNew, cited }: EntryToCiteProps) {
  const { id, title, content, thought, occurredAt, zone, template } = entry;
  const marks = cited.filter(({ entryId }) => entryId === id);
  return (
    <article
      id={`entry-${id}`}
      aria-labelledby={`entry-${id}-title`}
      className="grid scroll-mt-24 gap-4 rounded-md border border-line bg-surface p-4 sm:p-5"
    >
      <header className="grid gap-1">
        <h3 id={`entry-${id}-title`} data-desk-row tabIndex={-1} className="rounded-sm text-base">
          {longDay(occurredAt, zone)}, {clock(occurredAt, zone)}
        </h3>
        <p className="flex flex-wrap items-center gap-2 text-sm text-ink-2">
          {isNew && <Badge tone="primary">New to you</Badge>}
          {template !== "free" && <span>{templateWords[template].name}</span>}
          <Mood rating={entry.moodRating} word={entry.moodTag?.word} />
          {entry.emotions.map(({ id: word, word: name }) => (
            <Badge key={word}>{name}</Badge>
          ))}
        </p>
      </header>
      {title && <CitableText label="Title" text={title} {...{ entryId: id, field: "title", marks }} />}
      <CitableText label="Entry" text={content} {...{ entryId: id, field: "content", marks }} />
      {thought && (
        <div>
          <h4 className="text-sm font-semibold">A thought that kept coming</h4>
          <CitableText label="Thought" text={thought} {...{ entryId: id, field: "thought", marks }} />
        </div>
      )}
      <TemplateAnswers answers={entry.answers} />
      <Behaviours behaviours={entry.behaviours} />
    </article>
  );
}

type MoodProps = { readonly rating: number | null; readonly word: string | undefined };

function Mood({ rating, word }: MoodProps) {
  if (rating === null) return word ? <span>{word}</span> : null;
  const face = faceFor(rating);
  return (
    <span className="inline-flex items-center gap-1.5">
      <FaceShape value={face.value} className="size-5 shrink-0" />
      {[face.word, word].filter(Boolean).join(", ")} · {rating} of 10
    </span>
  );
}

function Behaviours({ behaviours }: Pick<Entry, "behaviours">) {
  if (behaviours.length === 0) return null;
  const acted = (answer: boolean | null) => {
    if (answer === null) return "";
    return answer ? ", acted on it" : ", did not act on it";
  };
  return (
    <ul aria-label="Behaviours and urges" className="grid gap-1 text-sm">
      {behaviours.map(({ id, name, urge, acted: answer }) => (
        <li key={id}>
          {name}
          <span className="text-ink-2">
            {urge !== null && `, urge ${urge} of 5`}
            {acted(answer)}
          </span>
        </li>
      ))}
    </ul>
  );
}
