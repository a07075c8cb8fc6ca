import { type FaceValue, faces } from "@/components/ui/faces";
import { RatingFaces } from "@/components/ui/rating-faces";
import { Slider } from "@/components/ui/slider";

type RatingQuestionProps = {
  readonly answerStyle: "faces" | "fine";
  readonly start: number | null;
  readonly error: string | undefined;
};

const LEGEND = "How was it?";

/** Faces, or the fine scale: because it is wanted, or because the answer lies between two faces and must not move. */
export function RatingQuestion({ answerStyle, start, error }: RatingQuestionProps) {
  const face = faceOf(start);
  if (answerStyle === "fine" || (start !== null && face === null)) {
    return (
      <Slider
        name="mood_rating"
        label={LEGEND}
        words={{ low: "Really hard", middle: "In between", high: "Really good" }}
        defaultValue={start}
        error={error}
      />
    );
  }
  return <RatingFaces legend={LEGEND} name="mood_rating" defaultValue={face} error={error} />;
}

function faceOf(rating: number | null): FaceValue | null {
  return faces.find(({ value }) => value === rating)?.value ?? null;
}
