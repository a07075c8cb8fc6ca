// `npm ci` refuses a lockfile that leaves out an optional package, also one meant for another machine. npm leaves
// them out when the registry in use does not carry them, and the refusal then meets the next person, elsewhere.

const systems = new Set(["android", "darwin", "freebsd", "linux", "openharmony", "win32"]);
const processors = new Set(["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "wasm32", "x64"]);

/** The optional packages that some package in the lockfile names and the lockfile does not hold: [{ name, version, dev }]. */
export function leftOut(lock) {
  const entries = Object.entries(lock.packages);
  const missing = entries.flatMap(([where, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => where !== "" && !holds(lock, where, name))
      .map(([name, version]) => ({ name, version, dev: entry.dev === true })),
  );
  return missing.filter(({ name }, index) => missing.findIndex((one) => one.name === name) === index);
}

/** The lockfile with an entry for each package left out, so that a machine of that kind installs it, and others pass it by. */
export function completeLockfile(lock) {
  const added = leftOut(lock).map(({ name, version, dev }) => {
    const kind = machineOf(name);
    return [`node_modules/${name}`, { version, ...kind, ...(dev ? { dev } : {}), optional: true }];
  });
  const packages = Object.entries(lock.packages);
  const sorted = [...packages, ...added].sort(([one], [other]) => one.localeCompare(other, "en"));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/** The machines a package is for, by the words its name is made of, as npm writes them: { cpu, os, libc }. */
export function machineOf(name) {
  const words = name.split("/").at(-1)?.split("-") ?? [];
  const os = words.find((word) => systems.has(word));
  const cpu = words.find((word) => processors.has(word));
  const musl = words.some((word) => word.startsWith("musl"));
  const gnu = words.some((word) => word.startsWith("gnu"));
  return {
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(os ? { os: [os] } : {}),
    ...(os === "linux" && musl ? { libc: ["musl"] } : {}),
    ...(os === "linux" && gnu ? { libc: ["glibc"] } : {}),
  };
}

// As Node looks packages up: in the package's own node_modules, then in each folder above.
function holds(lock, where, name) {
  const parts = where.split("/node_modules/");
  return parts
    .map((_, index) => [...parts.slice(0, index + 1), name].join("/node_modules/"))
    .concat(`node_modules/${name}`)
    .some((candidate) => candidate in lock.packages);
}
