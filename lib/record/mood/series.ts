import { daysBetween, type LocalDay } from "@/lib/core/local-day";
import { type Bucket, bucketDays } from "./buckets";

export type Spread = {
  readonly at: number;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
};

/** The mood of a range as places from the left: where there is a dot, and how the dots before it spread. */
export type Series = {
  readonly span: number;
  readonly bucketDays: number;
  readonly dots: ReadonlyArray<Bucket & { readonly at: number }>;
  readonly band: readonly Spread[];
};

/** Fewer dots than this in a window say nothing about how it spreads. */
const LEAST = 3;
/** A week where a dot is a day; where it is a week or longer, four of them. */
const windowOf = (size: number) => (size === 1 ? 7 : 4);

/** `buckets` oldest first, as `readMoodBuckets` answers them for the same range. */
export function seriesOf(buckets: readonly Bucket[], from: LocalDay, to: LocalDay): Series {
  const days = daysBetween(from, to) + 1;
  const size = bucketDays(days);
  const dots = buckets.map((bucket) => ({
    ...bucket,
    at: Math.floor(daysBetween(from, bucket.from) / size),
  }));
  return { span: Math.ceil(days / size), bucketDays: size, dots, band: bandOf(dots, windowOf(size)) };
}

/**
 * For each place the mean of the dots in the window that ends there, with one standard deviation to either side, kept
 * on the scale of 1 to 10. No place where the window holds fewer than three dots: the band ends there.
 */
function bandOf(dots: Series["dots"], window: number): Spread[] {
  const last = dots.at(-1)?.at ?? -1;
  const places = Array.from({ length: last + 1 }, (_, at) => at);
  return places.flatMap((at) => {
    const near = dots.filter((dot) => dot.at <= at && dot.at > at - window).map(({ mean }) => mean);
    return near.length < LEAST ? [] : [{ at, ...spreadOf(near) }];
  });
}

function spreadOf(values: readonly number[]): Omit<Spread, "at"> {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const deviation = Math.sqrt(squares / (values.length - 1));
  return {
    low: hundredths(Math.max(1, middle - deviation)),
    middle: hundredths(middle),
    high: hundredths(Math.min(10, middle + deviation)),
  };
}

const hundredths = (value: number) => Math.round(value * 100) / 100;

/** What a range holds in three numbers. The middle is the median, which one odd day does not move. */
export function summarise(series: Series): { logged: number; middle: number | null } {
  const means = series.dots.map(({ mean }) => mean).sort((a, b) => a - b);
  const half = means.length / 2;
  const [low, high] = [means[Math.ceil(half) - 1], means[Math.floor(half)]];
  return {
    logged: series.dots.reduce((sum, dot) => sum + dot.days, 0),
    middle: low === undefined || high === undefined ? null : hundredths((low + high) / 2),
  };
}
