import { spotText } from "@/lib/care/formulation/span";
import { type CitedField, type Span, sentencesOf, wordsAt } from "@/lib/work/problems/spans";

type CitableTextProps = {
  readonly label: string;
  readonly text: string;
  readonly entryId: string;
  readonly field: CitedField;
  readonly marks: ReadonlyArray<Span & { readonly field: CitedField }>;
};

type Piece = { readonly span: Span; readonly isSentence: boolean };

/** A text cut into its sentences and what stands between them, every letter in its place. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const sentence of sentencesOf(text)) {
    if (sentence.start > at) pieces.push({ span: { start: at, end: sentence.start }, isSentence: false });
    pieces.push({ span: sentence, isSentence: true });
    at = sentence.end;
  }
  if (at < text.length) pieces.push({ span: { start: at, end: text.length }, isSentence: false });
  return pieces;
}

const touches = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/**
 * The text as it was typed, so that a place on the page is a place in the text. Each sentence is a radio: a tap, the
 * arrow keys or a form without script choose it; a mouse selects any words.
 */
export function CitableText({ label, text, entryId, field, marks }: CitableTextProps) {
  const own = marks.filter((mark) => mark.field === field);
  return (
    <div role="radiogroup" aria-label={label}>
      <p data-cite={`${entryId}:${field}`} className="journal whitespace-pre-wrap">
        {piecesOf(text).map(({ span, isSentence }) =>
          isSentence ? (
            <Sentence
              key={span.start}
              words={wordsAt(text, span)}
              value={spotText({ entryId, field, ...span })}
              isCited={own.some((mark) => touches(mark, span))}
            />
          ) : (
            wordsAt(text, span)
          ),
        )}
      </p>
    </div>
  );
}

type SentenceProps = { readonly words: string; readonly value: string; readonly isCited: boolean };

function Sentence({ words, value, isCited }: SentenceProps) {
  return (
    <label className="relative cursor-pointer rounded-sm select-text hover:bg-sunk has-checked:bg-primary-soft has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      <input type="radio" name="span" value={value} className="absolute size-px opacity-0" />
      {isCited ? (
        <span className="underline decoration-primary decoration-2 underline-offset-4">{words}</span>
      ) : (
        words
      )}
    </label>
  );
}
