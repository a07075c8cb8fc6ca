/** A stretch of a text, in UTF-16 units: from `start` up to, not including, `end`. */
export type Span = { readonly start: number; readonly end: number };

/** The fields of an entry that words can be cited from. */
export const CITED_FIELDS = ["title", "content", "thought"] as const;
export type CitedField = (typeof CITED_FIELDS)[number];

/** Where cited words stand in an entry. */
export type Spot = Span & { readonly field: CitedField };

/** As many letters as one citation may have: some sentences, not a page. */
export const MOST_CITED = 1_000;

const SPACE = /\s/;
/** What ends a sentence where no space follows: Chinese and Japanese stops, the danda. */
const FULL_STOP = /[。！？।]/;

const isSpace = (text: string, at: number) => SPACE.test(text.charAt(at));

/** Whether words may begin or end at this place: at the ends, beside a space, behind a full stop that needs none. */
function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return isSpace(text, at - 1) || isSpace(text, at) || FULL_STOP.test(text.charAt(at - 1));
}

/** The words of a span. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The span without the spaces at its ends, grown to whole words; null when there are no words in it. */
export function wholeWords(text: string, span: Span): Span | null {
  let start = Math.max(0, Math.min(span.start, text.length));
  let end = Math.max(start, Math.min(span.end, text.length));
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start >= end) return null;
  while (!isEdge(text, start)) start -= 1;
  while (!isEdge(text, end)) end += 1;
  return { start, end };
}

// A stop with its closing marks before a space (not the one of a list's number), a stop that needs no space, or a new line.
const BREAK = /(?<!^[ \t]*\d{1,3})[.!?…]+["'”’»)\]*_]*(?=\s)|[。！？।]+["”’」』）]*|\n+/gmu;
// What marks a list, a quotation or a heading belongs to the page, not to the sentence.
const LEAD = /^(?:\s|[-*+>#]+\s|\d{1,3}[.)]\s)+/;

function sentenceIn(text: string, span: Span): Span | null {
  const lead = LEAD.exec(wordsAt(text, span))?.[0].length ?? 0;
  const found = wholeWords(text, { start: span.start + lead, end: span.end });
  return found !== null && /[\p{L}\p{N}]/u.test(wordsAt(text, found)) ? found : null;
}

/** The sentences of a text in their order; a line ends one too. Every span is one that `wholeWords` leaves as it is. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  const add = (end: number) => {
    const sentence = sentenceIn(text, { start, end });
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (const stop of text.matchAll(BREAK)) add(stop.index + stop[0].length);
  add(text.length);
  return sentences;
}

/**
 * Where words stand now that stood at `was`: there still, or moved as they were within the text, or null. `isSame` knows
 * the words by their fingerprint only, so it is asked as seldom as can be: for whole words of the same length.
 */
export function findSpan(text: string, was: Span, isSame: (words: string) => boolean): Span | null {
  const length = was.end - was.start;
  const isFound = (start: number) => isSame(text.slice(start, start + length));
  if (length <= 0) return null;
  if (was.end <= text.length && isFound(was.start)) return was;
  for (let start = 0; start + length <= text.length; start += 1) {
    const isWhole = !isSpace(text, start) && isEdge(text, start) && isEdge(text, start + length);
    if (isWhole && isFound(start)) return { start, end: start + length };
  }
  return null;
}

/** Spaces, and what Markdown writes but does not show. */
const UNSHOWN = /[\s*_~`>#\\-]/;

/** A text without what a page does not show, and where each of its letters stands in the text. */
function shownOf(text: string): { shown: string; places: number[] } {
  const places: number[] = [];
  let shown = "";
  for (let at = 0; at < text.length; at += 1) {
    if (UNSHOWN.test(text.charAt(at))) continue;
    shown += text.charAt(at);
    places.push(at);
  }
  return { shown, places };
}

/**
 * Where selected words of a page stand in the text the page was made from. `before` is what the page shows between the
 * beginning of the text and the selection: of equal words it finds the ones that were meant. Null when they are not there.
 */
export function locate(
  text: string,
  selected: { readonly before: string; readonly words: string },
): Span | null {
  const { shown, places } = shownOf(text);
  const wanted = shownOf(selected.words).shown;
  const near = shownOf(selected.before).shown.length;
  if (wanted === "") return null;
  const found = nearest(shown, wanted, near);
  const [first, last] = [places[found], places[found + wanted.length - 1]];
  return first === undefined || last === undefined ? null : wholeWords(text, { start: first, end: last + 1 });
}

/** The place of `wanted` nearest to `near`; -1 when it is nowhere. */
function nearest(text: string, wanted: string, near: number): number {
  const before = text.lastIndexOf(wanted, near);
  const after = text.indexOf(wanted, near);
  if (before === -1 || after === -1) return Math.max(before, after);
  return near - before <= after - near ? before : after;
}

/** A spot as a form and an address carry it: `content:12:40`, never a word. */
export function formatSpot({ field, start, end }: Spot): string {
  return `${field}:${start}:${end}`;
}

/** The spot, or null when the text is none. */
export function parseSpot(text: unknown): Spot | null {
  if (typeof text !== "string") return null;
  const [, name, from, to] = /^([a-z]+):(\d{1,6}):(\d{1,6})$/.exec(text) ?? [];
  const field = CITED_FIELDS.find((known) => known === name);
  const [start, end] = [Number(from), Number(to)];
  if (field === undefined || end <= start || end - start > MOST_CITED) return null;
  return { field, start, end };
}
