import Link from "next/link";
import type { PersonId } from "@/lib/core/ids";
import { longDay } from "@/lib/record/mood/spoken";
import type { OpenCitation, ProblemId } from "@/lib/work/problems/problem";
import { formatSpot } from "@/lib/work/problems/spans";
import { entryHref, type ProblemPlace } from "./place";
import { RemoveSentence } from "./remove-sentence";
import { personWords, type Voice } from "./voice";

type EvidenceProps = {
  readonly problemId: ProblemId;
  readonly ownerId: PersonId;
  readonly sentences: readonly OpenCitation[];
  readonly place: ProblemPlace;
  readonly voice: Voice;
};

const without: Readonly<Record<Exclude<OpenCitation["state"], "same">, string>> = {
  changed: "The entry was changed since. These words do not stand in it any more.",
  gone: "The entry is gone, and its words with it.",
  "not-shared": "These words are in an entry that is not shared with you.",
};

/** The sentences a problem area rests on, each as its entry has it now. */
export function Evidence({ problemId, ownerId, sentences, place, voice }: EvidenceProps) {
  const canRemove = ({ authorId }: OpenCitation) => voice.isClient || authorId === voice.id;
  return (
    <section id="evidence" aria-labelledby="evidence-title" className="grid scroll-mt-24 gap-3">
      <h2 id="evidence-title">The sentences that show it</h2>
      {sentences.length === 0 ? (
        <p className="text-ink-2">
          {voice.isClient
            ? "None yet. Open a journal entry, select some words and add them here."
            : "None yet. Among the shared entries, select some words and cite them here."}
        </p>
      ) : (
        <ul className="grid gap-3">
          {sentences.map((sentence) => (
            <li key={sentence.id} className="grid gap-1 rounded-md border border-line bg-surface p-4">
              <Sentence sentence={sentence} place={place} />
              <div className="flex flex-wrap items-center justify-between gap-2">
                <p className="text-sm text-ink-2">
                  Chosen by {personWords(sentence.authorId, ownerId, voice)}
                </p>
                {canRemove(sentence) && (
                  <RemoveSentence
                    id={sentence.id}
                    clientId={place.clientId}
                    words={sentence.words ?? "a sentence that is not there any more"}
                    place={againOf(sentence, problemId)}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function againOf({ entryId, field, span }: OpenCitation, problemId: ProblemId) {
  return entryId && span ? { problemId, entryId, spot: formatSpot({ field, ...span }) } : null;
}

function Sentence({ sentence, place }: { readonly sentence: OpenCitation; readonly place: ProblemPlace }) {
  const { state, words, entryId, localDay } = sentence;
  return (
    <figure>
      {state === "same" ? (
        <blockquote className="journal [overflow-wrap:anywhere]">{words}</blockquote>
      ) : (
        <p className="text-ink-2">{without[state]}</p>
      )}
      {entryId !== null && localDay !== null && (
        <figcaption className="text-sm">
          <Link href={entryHref(place, entryId)} className="link inline-flex min-h-11 items-center">
            {longDay(localDay)}
          </Link>
        </figcaption>
      )}
    </figure>
  );
}
