import type { LocalDay } from "@/lib/core/local-day";

/** One point of a chart: the days it stands for, the mean of their means, and how many of them had a moment. */
export type Bucket = {
  readonly from: LocalDay;
  readonly to: LocalDay;
  readonly mean: number;
  readonly days: number;
};

/** More dots than this are a smear, and cost more than they tell. */
export const MOST_POINTS = 400;

const SIZES = [1, 7, 28, 91, 364] as const;

/** How many days a point stands for, so that a range has at most 400: a day, a week, four weeks, a quarter, a year. */
export function bucketDays(rangeDays: number): number {
  return SIZES.find((size) => Math.ceil(rangeDays / size) <= MOST_POINTS) ?? 364;
}
