/** Takes `--name value` or `--name=value` out of the arguments; the value is null when it is not there. */
export function takeOption(args, name) {
  const at = args.findIndex((arg) => arg === name || arg.startsWith(`${name}=`));
  if (at < 0) return { value: null, rest: args };
  const joined = args[at]?.startsWith(`${name}=`);
  const value = joined ? (args[at]?.slice(name.length + 1) ?? null) : (args[at + 1] ?? null);
  return { value, rest: args.filter((_, index) => index !== at && (joined || index !== at + 1)) };
}

/** Takes a flag without value out of the arguments. */
export function takeFlag(args, name) {
  return { given: args.includes(name), rest: args.filter((arg) => arg !== name) };
}
