import { expect, test } from "vitest";
import { faceFor, faces } from "./faces";

test("each face is found again from the number it writes", () => {
  for (const face of faces) expect(faceFor(face.value)).toBe(face);
});

test("an odd rating belongs to the face above it, and the ends hold", () => {
  expect([1, 3, 5, 7, 9].map((rating) => faceFor(rating).word)).toEqual(faces.map((face) => face.word));
  expect(faceFor(0).word).toBe("Really hard");
  expect(faceFor(11).word).toBe("Really good");
});
