/** How many days with an answer each side needs before anything is compared. */
export const NEEDED = 10;

/** One side: the mean of its days, and how many there were. */
export type Side = { readonly n: number; readonly mean: number };

/** `difference`, `low` and `high` are after minus before, in the unit of the values. */
export type Compared = {
  readonly verdict: "less" | "more" | "unclear";
  readonly before: Side;
  readonly after: Side;
  readonly difference: number;
  readonly low: number;
  readonly high: number;
};
export type Comparison =
  | Compared
  | { readonly verdict: "too-few"; readonly before: Side | null; readonly after: Side | null };

/** The 99.5 % point of the normal distribution: an interval of 99 %. */
const Z = 2.575829;
/** What is left of a spread when every answer is the same: an answer is rounded to a whole number (variance of rounding). */
const ROUNDING = 1 / 12;
const MOST_LIKE = 0.9;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function spread(values: readonly number[], centre: number): number {
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.max(ROUNDING, squares / (values.length - 1));
}

/** How much a day is like the day before (lag one), corrected for short series, which make it look smaller (Marriott & Pope 1954). */
function likeness(values: readonly number[]): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  if (squares === 0) return 0;
  const products = values
    .slice(1)
    .reduce((sum, value, at) => sum + (value - centre) * ((values[at] ?? centre) - centre), 0);
  const found = products / squares;
  return found + (1 + 4 * found) / values.length;
}

/** Student's t at the same point as `Z`, by the expansion of Cornish and Fisher (Abramowitz & Stegun 26.7.5). */
function student(freedom: number): number {
  const one = (Z ** 3 + Z) / 4;
  const two = (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96;
  const three = (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384;
  return Z + one / freedom + two / freedom ** 2 + three / freedom ** 3;
}

const sideOf = (values: readonly number[]): Side | null =>
  values.length === 0 ? null : { n: values.length, mean: mean(values) };

/**
 * Compares the days before with the days after; both in the order of time, one value a day with an answer.
 *
 * The difference of the two means with a 99 % interval by Welch (1947), for sides of unequal spread. Days of one person are
 * alike, which makes plain intervals too narrow, so that each side counts as n(1 − r)/(1 + r) days (Bayley & Hammersley 1946)
 * with r the likeness of neighbouring days, at least 0. A change is claimed only when the interval leaves out zero; otherwise
 * the verdict is `unclear`, which is not "no change". Fewer than ten days on a side: `too-few`, and no verdict.
 */
export function compare(before: readonly number[], after: readonly number[]): Comparison {
  const [first, last] = [sideOf(before), sideOf(after)];
  if (first === null || last === null || first.n < NEEDED || last.n < NEEDED) {
    return { verdict: "too-few", before: first, after: last };
  }
  const pooled = (likeness(before) * first.n + likeness(after) * last.n) / (first.n + last.n);
  const alike = Math.min(MOST_LIKE, Math.max(0, pooled));
  const shrink = (1 - alike) / (1 + alike);
  const [days, laterDays] = [Math.max(2, first.n * shrink), Math.max(2, last.n * shrink)];
  const [error, laterError] = [spread(before, first.mean) / days, spread(after, last.mean) / laterDays];
  const sum = error + laterError;
  const freedom = sum ** 2 / (error ** 2 / (days - 1) + laterError ** 2 / (laterDays - 1));
  const width = student(Math.max(4, freedom)) * Math.sqrt(sum);
  const difference = last.mean - first.mean;
  const [low, high] = [difference - width, difference + width];
  return { verdict: verdictOf(low, high), before: first, after: last, difference, low, high };
}

function verdictOf(low: number, high: number): Compared["verdict"] {
  if (high < 0) return "less";
  return low > 0 ? "more" : "unclear";
}
