import type { EarlierText } from "@/lib/record/drafts/queries";
import { clock, longDay, shortDay } from "./dates";

type EarlierTextsProps = { readonly texts: readonly EarlierText[]; readonly zone: string };

/** What this entry said before it was replaced by a save that did not know of it. Kept for 30 days. */
export function EarlierTexts({ texts, zone }: EarlierTextsProps) {
  if (texts.length === 0) return null;
  return (
    <details className="rounded-md border border-line bg-surface">
      <summary className="min-h-12 cursor-pointer rounded-md px-4 py-3 font-semibold hover:bg-sunk">
        {texts.length === 1 ? "An earlier text" : `${texts.length} earlier texts`}
      </summary>
      <ul className="grid gap-5 border-t border-line p-4 sm:p-6">
        {texts.map(({ id, title, content, replacedAt, keptUntil }) => (
          <li key={id}>
            <p className="mb-2 text-sm text-ink-2">
              Replaced on {longDay(replacedAt, zone)}, {clock(replacedAt, zone)}. Kept until{" "}
              {shortDay(keptUntil, zone)}.
            </p>
            {title && <p className="font-semibold">{title}</p>}
            <p className="journal whitespace-pre-wrap">{content}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
