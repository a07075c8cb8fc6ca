/** How a note is laid out. A private note is for its author's own thinking: never signed, never part of the record. */
export const FORMATS = ["dap", "soap", "private"] as const;
export type Format = (typeof FORMATS)[number];

export const BOXES = ["data", "subjective", "objective", "assessment", "plan", "text"] as const;
export type Box = (typeof BOXES)[number];
/** What stands in a note. A box nobody wrote into is absent. */
export type Boxes = { readonly [B in Box]?: string | undefined };

const boxesOf: Readonly<Record<Format, readonly Box[]>> = {
  dap: ["data", "assessment", "plan"],
  soap: ["subjective", "objective", "assessment", "plan"],
  private: ["text"],
};

export const formatNames: Readonly<Record<Format, string>> = {
  dap: "Data, assessment, plan (DAP)",
  soap: "Subjective, objective, assessment, plan (SOAP)",
  private: "Private note",
};

export const shortNames: Readonly<Record<Format, string>> = { dap: "DAP", soap: "SOAP", private: "Private" };

type BoxWords = { readonly label: string; readonly hint: string };
const boxWords: Readonly<Record<Box, BoxWords>> = {
  data: { label: "Data", hint: "What was said and seen." },
  subjective: { label: "Subjective", hint: "What the client told, in their view." },
  objective: { label: "Objective", hint: "What you saw, and what was measured." },
  assessment: { label: "Assessment", hint: "What you make of it." },
  plan: { label: "Plan", hint: "What comes next. The brief reminds you of it." },
  text: { label: "Private note", hint: "Your own thinking. It is kept apart from the record." },
};

/** The boxes of a format in their order, with their words. */
export const layoutOf = (format: Format): ReadonlyArray<BoxWords & { readonly box: Box }> =>
  boxesOf[format].map((box) => ({ box, ...boxWords[box] }));

/** What belongs to a format, trimmed; the rest and what is empty is left out. */
export function fitting(format: Format, boxes: Boxes): Boxes {
  const kept = boxesOf[format].flatMap((box) => {
    const words = boxes[box]?.trim();
    return words ? [[box, words] as const] : [];
  });
  return Object.fromEntries(kept);
}

export const isEmpty = (boxes: Boxes): boolean => Object.values(boxes).every((words) => !words?.trim());

/** The boxes from the JSON that was sealed. What is no text in a known box is not read. */
export function parseBoxes(json: string): Boxes {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== "object" || parsed === null) return {};
  return Object.fromEntries(
    Object.entries(parsed).filter(
      ([box, words]) => typeof words === "string" && BOXES.some((known) => known === box),
    ),
  );
}

/** The first words of a note, for a list. */
export function glimpseOf(format: Format, boxes: Boxes, most = 120): string {
  const first = boxesOf[format].map((box) => boxes[box]?.trim()).find((words) => words) ?? "";
  const line = first.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
