import type { Route } from "next";
import Link from "next/link";
import type { LocalDay } from "@/lib/core/local-day";
import { longDay } from "@/lib/record/mood/spoken";

/** A cited sentence as the reader may see it now. */
type Sentence = {
  readonly id: string;
  readonly entryId: string | null;
  readonly state: "same" | "changed" | "gone" | "not-shared";
  readonly words: string | null;
  readonly localDay: LocalDay | null;
};

export type SentencesOf = {
  readonly problem: { readonly name: string; readonly href: Route };
  readonly sentences: readonly Sentence[];
};

const without: Readonly<Record<Exclude<Sentence["state"], "same">, string>> = {
  changed: "This sentence has changed since it was chosen.",
  gone: "The entry with this sentence is gone.",
  "not-shared": "This sentence is in an entry that is not shared.",
};

type SentencesProps = {
  readonly of: readonly SentencesOf[];
  /** Where an entry is read: "/journal/" for its writer, and the id follows. */
  readonly entryBase: string;
};

/** What a skill rests on: the sentences of the problem areas it is for. */
export function Sentences({ of, entryBase }: SentencesProps) {
  return (
    <section id="sentences" aria-labelledby="sentences-title" className="grid scroll-mt-24 gap-4">
      <h2 id="sentences-title">The sentences it started from</h2>
      {of.length === 0 && (
        <p className="text-ink-2">
          It is not linked to a problem area, so there are none. Edit it to link one.
        </p>
      )}
      {of.map(({ problem, sentences }) => (
        <div key={problem.href} className="grid gap-2">
          <h3 className="text-base">
            For{" "}
            <Link href={problem.href} className="link -my-2 inline-flex min-h-11 items-center">
              {problem.name}
            </Link>
          </h3>
          {sentences.length === 0 ? (
            <p className="text-ink-2">No sentence was chosen for this problem area yet.</p>
          ) : (
            <ul className="grid gap-2">
              {sentences.map((sentence) => (
                <li key={sentence.id}>
                  <OneSentence sentence={sentence} entryBase={entryBase} />
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </section>
  );
}

type OneSentenceProps = { readonly sentence: Sentence; readonly entryBase: string };

function OneSentence({ sentence, entryBase }: OneSentenceProps) {
  const { state, words, entryId, localDay } = sentence;
  const when = localDay && longDay(localDay);
  return (
    <figure className="rounded-sm bg-sunk p-3">
      {state === "same" && words !== null ? (
        <blockquote className="journal">{words}</blockquote>
      ) : (
        <p className="text-ink-2">{state === "same" ? without.gone : without[state]}</p>
      )}
      {entryId !== null && (
        <figcaption className="text-sm text-ink-2">
          <Link
            href={`${entryBase}${entryId}` as Route}
            className="link -my-2 inline-flex min-h-11 items-center"
          >
            {when ?? "The entry"}
          </Link>
        </figcaption>
      )}
    </figure>
  );
}
