/**
 * Names the packages that the lockfile asks for and that are missing, or there in another version.
 * `lock` is package-lock.json; `hidden` is node_modules/.package-lock.json, which npm writes at the end of
 * each finished install. Optional packages are passed over: npm leaves out those of other machines.
 */
export function missingPackages(lock, hidden) {
  const wanted = Object.entries(lock.packages ?? {}).filter(
    ([where, entry]) => where !== "" && !entry.optional && !entry.devOptional && !entry.link,
  );
  const there = hidden.packages ?? {};
  return wanted
    .filter(([where, entry]) => there[where]?.version !== entry.version)
    .map(([where, entry]) => `${where.replace(/^.*node_modules\//, "")}@${entry.version}`);
}
