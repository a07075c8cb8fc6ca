import { type Box, boxesOf, boxWords, MODELS, type Model } from "@/lib/care/formulation/boxes";

export type CiteTarget = { readonly into: string; readonly name: string };
export type NamedProblem = { readonly id: string; readonly name: string };

const ofBox = (box: Box): CiteTarget => ({ into: box, name: boxWords[box].name });

export type CiteTargets = {
  readonly boxes: readonly CiteTarget[];
  readonly others: readonly CiteTarget[];
  readonly problems: readonly CiteTarget[];
};

/** Where a sentence can go: the boxes on the page, those of the other picture, and the problem areas. */
export function targetsFor(model: Model, problems: readonly NamedProblem[]): CiteTargets {
  const other = MODELS.find((one) => one !== model) ?? model;
  return {
    boxes: boxesOf(model).map(ofBox),
    others: boxesOf(other).map(ofBox),
    problems: problems.map(({ id, name }) => ({ into: `problem:${id}`, name })),
  };
}

/** One digit for each of the first nine, so that citing takes C and a number. */
export const numbered = ({ boxes, problems }: CiteTargets): CiteTarget[] =>
  [...boxes, ...problems].slice(0, 9);
