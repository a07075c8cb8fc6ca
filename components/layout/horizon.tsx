import { useId } from "react";
import { cx } from "@/components/ui/class-names";
import { heightsOf, ridge, softened } from "./hills";

type HorizonProps = {
  /** Up to 14 days, oldest first, 1 to 10 each; null is a day without a number. */
  days: readonly (number | null)[];
  /** What the picture says, in one sentence. Leave it out where the words already stand beside it. */
  label?: string | undefined;
  className?: string | undefined;
};

const width = 700;
const height = 180;
const gap = width / 13;

const skies = ["fill-step-1", "fill-step-3", "fill-step-5", "fill-step-8", "fill-step-10"] as const;

/** The person's last fortnight as hills, a sun over today. It is a picture to recognise, not a chart to read. */
export function Horizon({ days, label, className }: HorizonProps) {
  const sky = useId();
  const near = heightsOf(days);
  const far = softened(near);
  const today = near.at(-1) ?? 0.5;
  const line = (heights: readonly number[], base: number, rise: number, shift: number) =>
    ridge(
      [-1, ...heights.keys(), heights.length].map((at) => ({
        x: at * gap + shift,
        y: base - rise * (heights[Math.min(heights.length - 1, Math.max(0, at))] ?? 0.5),
      })),
      height,
    );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="xMaxYMax slice"
      className={cx("block h-36 w-full sm:h-44", className)}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <defs>
        <linearGradient id={sky} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="[stop-color:var(--color-sky-high)]" />
          <stop offset="0.85" className="[stop-color:var(--color-sky-low)]" />
        </linearGradient>
      </defs>
      <rect width={width} height={height} fill={`url(#${sky})`} />
      <circle cx="624" cy={104 - 66 * today} r="34" opacity="0.28" className={sunOf(today)} />
      <circle cx="624" cy={104 - 66 * today} r="21" className={sunOf(today)} />
      <path d={line(far, 122, 58, -gap / 2)} className="fill-hill-far" />
      <path d={line(softened(far), 146, 44, gap / 3)} className="fill-hill-mid" />
      <path d={line(near, 174, 56, 0)} className="fill-hill-near" />
    </svg>
  );
}

function sunOf(today: number): string {
  return skies[Math.min(4, Math.floor(today * 5))] ?? "fill-step-8";
}
