/** The five faces of the one scale of 1 to 10: each writes an even number and has its own word and shape. */
export const faces = [
  { value: 2, word: "Really hard" },
  { value: 4, word: "Hard" },
  { value: 6, word: "In between" },
  { value: 8, word: "Good" },
  { value: 10, word: "Really good" },
] as const;

export type FaceValue = (typeof faces)[number]["value"];

/** The face nearest to a rating from 1 to 10. A 1 and a 2 are both "Really hard". */
export function faceFor(rating: number): (typeof faces)[number] {
  const index = Math.min(4, Math.max(0, Math.ceil(rating / 2) - 1));
  return faces[index] ?? faces[2];
}
