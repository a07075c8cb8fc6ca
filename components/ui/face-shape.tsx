import { cx } from "./class-names";
import type { FaceValue } from "./faces";

const tones: Record<FaceValue, string> = {
  2: "fill-mood-1 stroke-mood-edge-1",
  4: "fill-mood-2 stroke-mood-edge-2",
  6: "fill-mood-3 stroke-mood-edge-3",
  8: "fill-mood-4 stroke-mood-edge-4",
  10: "fill-mood-5 stroke-mood-edge-5",
};

const rays = "M24 3v4M24 41v4M3 24h4M41 24h4M9.2 9.2l2.8 2.8M36 36l2.8 2.8M9.2 38.8l2.8-2.8M36 12l2.8-2.8";

// New moon, crescent, half, low sun, full sun: the shape alone tells the step, whatever colours one sees.
const shapes: Record<FaceValue, React.ReactNode> = {
  2: <circle cx="24" cy="24" r="16" />,
  4: <path d="M30 8.5A16.5 16.5 0 1 0 40 30 13.5 13.5 0 0 1 30 8.5Z" />,
  6: (
    <>
      <circle cx="24" cy="24" r="16" className="fill-surface" />
      <path d="M24 8a16 16 0 0 1 0 32Z" />
    </>
  ),
  8: (
    <>
      <path d="M11 33a13 13 0 0 1 26 0Z" />
      <path d="M4 33h40M11 39.5h26M24 10.5V15M9.6 18.6l3.2 3.2M38.4 18.6l-3.2 3.2" fill="none" />
    </>
  ),
  10: (
    <>
      <circle cx="24" cy="24" r="11.5" />
      <path d={rays} fill="none" />
    </>
  ),
};

/** The shape of one face. Always beside its word, so it is hidden from screen readers. */
export function FaceShape({ value, className }: { value: FaceValue; className?: string | undefined }) {
  return (
    <svg
      viewBox="0 0 48 48"
      aria-hidden="true"
      className={cx(tones[value], className ?? "size-12 shrink-0")}
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {shapes[value]}
    </svg>
  );
}
