/** A text with what is selected in it, as offsets. */
export type Selection = { readonly text: string; readonly start: number; readonly end: number };

/** Puts `mark` round the selection, or takes it away where it stands already. Without a selection the caret ends between. */
export function toggleMark({ text, start, end }: Selection, mark: string): Selection {
  const inside = text.slice(start, end);
  const before = text.slice(0, start);
  const after = text.slice(end);
  if (hasMark(before, mark) && hasMark(reverse(after), mark)) {
    const cut = before.slice(0, -mark.length);
    return {
      text: cut + inside + after.slice(mark.length),
      start: start - mark.length,
      end: end - mark.length,
    };
  }
  // Spaces at the edges stay outside: "**word **" is no emphasis in Markdown.
  const lead = inside.length - inside.trimStart().length;
  const trail = inside.trim() === "" ? 0 : inside.length - inside.trimEnd().length;
  const from = start + lead;
  const to = end - trail;
  const marked = text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to);
  return { text: marked, start: from + mark.length, end: to + mark.length };
}

const reverse = (text: string) => [...text.slice(0, 4)].reverse().join("");

/** Ends with exactly this mark: the star of italics is not half of the two of bold. */
function hasMark(before: string, mark: string): boolean {
  return before.endsWith(mark) && !(mark.length === 1 && before.endsWith(mark.repeat(2)));
}

const ITEM = /^(\s*)([-*]|\d+\.) /;

/** Makes the selected lines a list, or plain lines again when all of them are items. */
export function toggleList({ text, start, end }: Selection): Selection {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const found = text.indexOf("\n", end);
  const to = found === -1 ? text.length : found;
  const lines = text.slice(from, to).split("\n");
  const isList = lines.every((line) => ITEM.test(line));
  const changed = lines.map((line) => (isList ? line.replace(ITEM, "$1") : `- ${line}`)).join("\n");
  const next = text.slice(0, from) + changed + text.slice(to);
  const at = from + changed.length;
  return start === end ? { text: next, start: at, end: at } : { text: next, start: from, end: at };
}

/** Enter inside a list: the next item, or the end of the list after an empty one. Null where Enter is just Enter. */
export function continueList({ text, start, end }: Selection): Selection | null {
  if (start !== end) return null;
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const line = text.slice(from, start);
  const item = ITEM.exec(line);
  if (!item) return null;
  if (line === item[0]) return { text: text.slice(0, from) + text.slice(start), start: from, end: from };
  const number = /^\d+/.exec(item[2] ?? "");
  const mark = number ? `${Number(number[0]) + 1}.` : item[2];
  const added = `\n${item[1]}${mark} `;
  return {
    text: text.slice(0, start) + added + text.slice(start),
    start: start + added.length,
    end: start + added.length,
  };
}
