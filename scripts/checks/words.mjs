// Words that must stand in no file. Each rule reads lines, so a rule's own source never matches itself.
const TEXT =
  /(\.(ts|tsx|mts|mjs|cjs|js|json|css|md|sql|ya?ml|html|svg|txt|csv|sh|toml)|\/?(Dockerfile|\.[a-z]+|\.env\.example|LICENSE))$/;
const LOCKED = /^(package-lock\.json|drizzle\/meta\/)/;

export const wordRules = [
  {
    name: "no-machine-paths",
    why: "A path of somebody's machine works nowhere else",
    pattern: /(?<![\w.@/-])\/(home|root|Users|mnt|work(space)?s?|builds?|checkout)\/[\w.-]+/,
  },
  {
    name: "no-registry-hosts",
    why: "Where packages come from is each machine's own setting",
    pattern:
      /\bregistry\s*[=:]\s*["']?https?:|https?:\/\/[\w.-]*\b(registry|npmjs|verdaccio|nexus|artifactory)\b[\w.-]*/i,
    also: LOCKED,
  },
  {
    name: "no-secrets",
    why: "A secret in the history is no secret; secrets come from the environment",
    pattern:
      /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\b[sr]k_live_\w{8,}|\bgh[pousr]_\w{20,}|\bxox[abprs]-\w{8,}|\beyJ[\w-]{20,}\.eyJ|\w+:\/\/[^\s:/@"'`<>$]+:(?!password@)[^\s@/"'`<>${]+@[\w-]|\b(NEXTAUTH_SECRET|SEALING_KEYS|LOOKUP_KEY|AUDIT_KEY)\s*[=:]\s*["']?[\w:+/=-]{20,}/,
  },
  {
    name: "no-unfinished-work",
    why: "Work is whole or is an issue, never a note in the code",
    pattern: /\b(T[O]DO|F[I]XME|X[X]X|H[A]CK)\b|\b[Cc]oming\s+soon\b|\b[Ll]orem\s+ipsum\b/,
  },
  {
    name: "no-third-party-requests",
    why: "Nobody else learns that a person opened their diary",
    pattern:
      /next\/font\/google|fonts\.(googleapis|gstatic)|google[t]agmanager|google-[a]nalytics|\b(unp[k]g|jsd[e]livr|cdn[j]s)\b|@import\s+(url\()?["']?https?:|<(script|link|img|iframe)[^>]+(src|href)=["']https?:/i,
  },
];

function findWords(file, text) {
  return wordRules.flatMap((rule) => {
    if (LOCKED.test(file) && !rule.also?.test(file)) return [];
    return text.split("\n").flatMap((line, index) => {
      const found = rule.pattern.exec(line)?.[0];
      return found
        ? [{ rule: rule.name, file, line: index + 1, message: `"${found.slice(0, 60)}". ${rule.why}` }]
        : [];
    });
  });
}

/** Machine paths, registry hosts, secrets, unfinished work and other people's servers, in any text file. */
export function checkWords(tree) {
  return tree.files.filter((file) => TEXT.test(file)).flatMap((file) => findWords(file, tree.read(file)));
}
