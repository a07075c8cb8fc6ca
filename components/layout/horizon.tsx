import { useId } from "react";
import { cx } from "@/components/ui/class-names";
import { heightsOf, ridge, softened } from "./hills";

type HorizonProps = {
  /** Up to 14 days, oldest first, 1 to 10 each; null is a day without a number. */
  days: readonly (number | null)[];
  /** What the picture says, in one sentence. Leave it out where the words already stand beside it. */
  label?: string | undefined;
  /** Height classes. Everything else about its place goes into `className`. */
  height?: string | undefined;
  className?: string | undefined;
};

const width = 650;
const floor = 180;
const day = width / 13;

const suns = ["fill-step-1", "fill-step-3", "fill-step-5", "fill-step-8", "fill-step-10"] as const;

/** The person's last fortnight as hills, a sun over today. It is a picture to recognise, not a chart to read. */
export function Horizon({ days, label, height = "h-40 sm:h-48", className }: HorizonProps) {
  const sky = useId();
  const near = heightsOf(days);
  const mid = softened(near);
  const far = softened(softened(mid));
  return (
    <svg
      className={cx("block w-full", height, className)}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <defs>
        <linearGradient id={sky} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" className="[stop-color:var(--color-sky-high)]" />
          <stop offset="0.8" className="[stop-color:var(--color-sky-low)]" />
        </linearGradient>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${sky})`} />
      <Sun today={days.at(-1) ?? null} />
      {/* The hills stretch so that all fourteen days fit on any screen; the sun stays round. */}
      <svg
        width="100%"
        height="100%"
        viewBox={`0 0 ${width} ${floor}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path
          d={hill({ heights: far, base: 128, rise: 62, shift: -day, roll: 7 })}
          className="fill-hill-far"
        />
        <path
          d={hill({ heights: mid, base: 154, rise: 72, shift: day / 2, roll: 6 })}
          className="fill-hill-mid"
        />
        <path
          d={hill({ heights: near, base: 176, rise: 84, shift: 0, roll: 0 })}
          className="fill-hill-near"
        />
      </svg>
    </svg>
  );
}

/** Over today: its height and colour are the day's; an open ring while today has no number. */
function Sun({ today }: { today: number | null }) {
  const climb = today === null ? 0.5 : (today - 1) / 9;
  const place = { cx: 124, cy: 88 - 42 * climb };
  const tone = suns[Math.min(4, Math.floor(climb * 5))];
  return (
    <svg
      width="100%"
      height="100%"
      viewBox="0 0 180 180"
      preserveAspectRatio="xMaxYMid meet"
      aria-hidden="true"
    >
      {today === null ? (
        <circle {...place} r="20" strokeWidth="2.5" className="fill-none stroke-ink-3" />
      ) : (
        <>
          <circle {...place} r="31" opacity="0.3" className={tone} />
          <circle {...place} r="20" className={tone} />
        </>
      )}
    </svg>
  );
}

type Hill = { heights: readonly number[]; base: number; rise: number; shift: number; roll: number };

/** `roll` adds a swell of its own to the further ridges, so that even a level fortnight is a landscape. */
function hill({ heights, base, rise, shift, roll }: Hill): string {
  const points = Array.from({ length: heights.length + 4 }, (_, step) => {
    const at = step - 2;
    const tall = heights[Math.min(heights.length - 1, Math.max(0, at))] ?? 0.5;
    return { x: at * day + shift, y: base - rise * tall + roll * Math.sin(step * 1.9) };
  });
  return ridge(points, floor);
}
