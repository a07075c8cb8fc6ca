/** Every chart of the diary has the one scale: 1 at the foot, 10 at the top, never cut to fit. */
export const LOWEST = 1;
export const HIGHEST = 10;

/** Plain boxes in pixels, shared by the first paint and the chart that takes its place, so that nothing jumps. */
export const box = { height: 264, top: 12, bottom: 32, side: 12, gutter: 84 } as const;

const plotHeight = box.height - box.top - box.bottom;

/** Pixels from the top for a value from 1 to 10. */
export function yOf(value: number): number {
  return round(box.top + ((HIGHEST - value) / (HIGHEST - LOWEST)) * plotHeight);
}

/** Per cent from the left for a place in a span of that many. A span of one stands in the middle. */
export function xOf(at: number, span: number): number {
  return span <= 1 ? 50 : round((at / (span - 1)) * 100);
}

/** The step of colour, 1 to 10, for a value. */
export function stepOf(value: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, Math.round(value)));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
