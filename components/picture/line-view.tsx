import type { Route } from "next";
import Link from "next/link";
import { shortDay } from "@/components/journal/dates";
import { type CitedSentence, glimpse, type Line, sentenceState, standOn } from "@/lib/care/formulation/line";
import { AnswerLine } from "./answer-line";
import { OwnLine } from "./own-line";
import type { PicturePlace } from "./place";
import { StanceView } from "./stance-view";

type LineViewProps = { readonly line: Line; readonly place: PicturePlace };

/** One line: its words and sentences, who wrote it, what the client says to it, and what the reader may do. */
export function LineView({ line, place }: LineViewProps) {
  const { id, words, sentences, version, mine } = line;
  const isClient = place.clientId === undefined;
  return (
    <li id={`line-${id}`} className="grid scroll-mt-24 gap-2 border-t border-line pt-3 break-inside-avoid">
      {words && <p className="font-medium whitespace-pre-wrap">{words}</p>}
      {sentences.map((sentence) => (
        <Sentence key={sentence.id} sentence={sentence} entryBase={place.entryBase} />
      ))}
      <p className="text-sm text-ink-2">
        {authorOf(line, place)}, {shortDay(line.updatedAt, "UTC")}
        {version > 1 && ` · wording ${version}`}
      </p>
      <StanceView line={line} place={place} />
      {mine && <OwnLine line={{ id, version, words: words ?? "", name: glimpse(line, 40) }} place={place} />}
      {isClient && !mine && (
        <AnswerLine
          line={{ id, version, name: glimpse(line, 40) }}
          place={place}
          hasAgreed={standOn(line)?.stance === "agree"}
        />
      )}
    </li>
  );
}

function authorOf({ mine, byClient, authorId }: Line, { names, clientId }: PicturePlace): string {
  if (mine) return "You";
  if (byClient) return names[authorId] ?? "The client";
  return names[authorId] ?? (clientId === undefined ? "Your psychologist" : "A colleague");
}

type SentenceProps = { readonly sentence: CitedSentence; readonly entryBase: string };

function Sentence({ sentence, entryBase }: SentenceProps) {
  const { words, state, entryId, localDay } = sentence;
  const day = localDay && shortDay(new Date(`${localDay}T12:00:00Z`), "UTC");
  return (
    <figure className="border-l-2 border-edge pl-3">
      {words === null ? (
        <p className="text-sm text-ink-2">{sentenceState[state] ?? sentenceState.gone}</p>
      ) : (
        <blockquote className="journal text-base leading-relaxed">{words}</blockquote>
      )}
      {entryId !== null && day && state !== "gone" && (
        <figcaption className="text-sm">
          <Link href={`${entryBase}${entryId}` as Route} className="link inline-flex min-h-11 items-center">
            Entry of {day}
          </Link>
        </figcaption>
      )}
    </figure>
  );
}
