const started = Date.now();

/** Prints one progress line with the seconds since the command began. */
export function say(line) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  process.stderr.write(`${seconds} s  ${line}\n`);
}
