import * as z from "zod/mini";
import type { LetterText } from "./letter";
import {
  type DraftText,
  fittingParts,
  includedParts,
  kindNames,
  type LetterKind,
  PARTS,
  partWords,
} from "./parts";

const letterText = z.object({
  title: z.string(),
  about: z.string(),
  author: z.object({ name: z.string(), lines: z.array(z.string()) }),
  sections: z.array(z.object({ heading: z.string(), words: z.string() })),
});
const copyText = z.object({
  about: z.string(),
  parts: z.array(z.object({ part: z.enum(PARTS), words: z.string(), included: z.boolean() })),
  sent: z.nullable(letterText),
});
export type CopyText = DraftText & { readonly sent: LetterText | null };

/** What was sealed, read again. It was written by us: what does not fit is our own bug and throws. */
export const parseLetterText = (json: string): LetterText => z.parse(letterText, JSON.parse(json));
export const parseCopyText = (json: string): CopyText => z.parse(copyText, JSON.parse(json));

export type Card = {
  readonly displayName: string;
  readonly practice: string | null;
  readonly register: string;
  readonly registrationNumber: string;
};

/** The letter that leaves the desk: the included parts in their order, and who writes. */
export function letterFrom(kind: LetterKind, draft: DraftText, card: Card): LetterText {
  const lines = [card.practice, `${card.register}, ${card.registrationNumber}`];
  return {
    title: kindNames[kind],
    about: draft.about.trim(),
    author: { name: card.displayName, lines: lines.filter((line): line is string => Boolean(line)) },
    sections: includedParts(fittingParts(kind, draft.parts)).map(({ part, words }) => ({
      heading: partWords[part].heading,
      words: words.trim(),
    })),
  };
}
