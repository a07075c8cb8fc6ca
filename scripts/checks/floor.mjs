const numbers = (version) => version.split(/[-+]/)[0].split(".").map(Number);

function isBelow(version, minimum) {
  const wanted = numbers(minimum);
  const given = numbers(version);
  const at = wanted.findIndex((number, index) => number !== given[index]);
  if (at !== -1) return (given[at] ?? 0) < wanted[at];
  // A pre-release comes before the version it leads to.
  return version.includes("-");
}

const installsOf = (lock, name) =>
  Object.entries(lock.packages).filter(
    ([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`),
  );

/** Compares every locked copy of a package with its minimum version in floor.json. */
export function checkFloor(tree) {
  const { minimum } = JSON.parse(tree.read("floor.json"));
  const lock = JSON.parse(tree.read("package-lock.json"));
  return Object.entries(minimum).flatMap(([name, least]) => {
    const installs = installsOf(lock, name);
    if (installs.length === 0)
      return [problem(`${name} is not in package-lock.json, so its floor proves nothing`)];
    return installs
      .filter(([, { version }]) => isBelow(version, least))
      .map(([path, { version }]) => problem(`${path} is ${version}, at least ${least} is needed`));
  });
}

const problem = (message) => ({ rule: "dependency-floor", file: "package-lock.json", message });
