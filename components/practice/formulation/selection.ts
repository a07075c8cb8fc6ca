import { spotText } from "@/lib/care/formulation/span";
import { CITED_FIELDS, MOST_CITED, wholeWords } from "@/lib/work/problems/spans";

export type Picked = { readonly value: string; readonly words: string };

/** The letters of `root` before a place in it. The page shows a text as it was typed, so they count as in the text. */
function lettersBefore(root: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(root);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** What is selected with a mouse or a finger inside one text of one entry, grown to whole words; null when nothing is. */
export function selectedWords(): Picked | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const rootOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-cite]") ?? null;
  const root = rootOf(range.startContainer);
  if (!root || root !== rootOf(range.endContainer)) return null;
  const [entryId = "", name] = (root.dataset.cite ?? "").split(":");
  const field = CITED_FIELDS.find((known) => known === name);
  const text = root.textContent ?? "";
  const span = wholeWords(text, {
    start: lettersBefore(root, range.startContainer, range.startOffset),
    end: lettersBefore(root, range.endContainer, range.endOffset),
  });
  if (!field || !span || span.end - span.start > MOST_CITED) return null;
  return { value: spotText({ entryId, field, ...span }), words: text.slice(span.start, span.end) };
}

/** The sentence chosen by its radio. */
export function chosenSentence(form: HTMLFormElement): Picked | null {
  const radio = form.querySelector<HTMLInputElement>("input[name=span]:checked");
  const words = radio?.closest("label")?.textContent;
  return radio && words ? { value: radio.value, words } : null;
}
