/** How much a heavy test does: the stated number in CI (`TEST_SCALE=full`), a tenth on a laptop. */
export function scaled(full: number): number {
  return process.env.TEST_SCALE === "full" ? full : Math.max(1, Math.ceil(full / 10));
}
