import type { APIRequestContext, APIResponse } from "@playwright/test";
import { addressesFor, documents } from "../support/pages";
import { expect, test } from "../support/test";

const EVERYWHERE = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-frame-options": "DENY",
};
const FORBIDDEN = ["x-powered-by", "server", "sourcemap", "x-sourcemap", "access-control-allow-origin"];
const API = [
  "/api/health/live",
  "/api/health/ready",
  "/api/openapi.json",
  "/api/journal/entries",
  "/api/no-such",
];
const MISSING = ["/no-such-page", "/journal/not-an-id/nowhere"];

/** The policy as its directives. */
function policyOf(answer: APIResponse): Map<string, string> {
  const policy = answer.headers()["content-security-policy"] ?? "";
  return new Map(
    policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1).join(" ")]),
  );
}

const nonceOf = (answer: APIResponse) =>
  /'nonce-([^']+)'/.exec(policyOf(answer).get("script-src") ?? "")?.[1];

/** The answer itself, without following where it leads. */
const ask = (request: APIRequestContext, path: string) => request.get(path, { maxRedirects: 0 });

function expectEverywhere(answer: APIResponse): void {
  expect(answer.headers()).toMatchObject(EVERYWHERE);
  expect(answer.headers()["permissions-policy"]).toContain("camera=(), microphone=(), geolocation=()");
  for (const name of FORBIDDEN) expect(answer.headers()[name], name).toBeUndefined();
}

for (const path of [...addressesFor("public"), ...MISSING]) {
  test(`${path} lets only our own scripts and forms run, each time under another nonce`, async ({
    request,
  }) => {
    const [first, second] = [await ask(request, path), await ask(request, path)];
    expectEverywhere(first);
    const policy = policyOf(first);
    expect(policy.get("default-src")).toBe("'none'");
    expect(policy.get("script-src")).toMatch(/^'nonce-[\w+/=]{22,}' 'strict-dynamic'$/);
    expect(policy.get("style-src")).toMatch(/^'self' 'nonce-[\w+/=]{22,}'$/);
    expect(policy.get("form-action")).toBe("'self'");
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'none'");
    expect([...policy.values()].join(" ")).not.toMatch(/unsafe-|\*|https?:/);
    expect(nonceOf(first)).not.toBe(nonceOf(second));
    expect(first.headers()["cache-control"]).toMatch(/^private, .*no-store/);
    // Only an address with https may promise https.
    expect(first.headers()["strict-transport-security"]).toBeUndefined();

    const html = await first.text();
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonceOf(first)}"`);
    expect(html).not.toMatch(/<[^>]+\sstyle=/);
    expect(html).not.toMatch(/<[^>]+\son\w+=/);
  });
}

for (const path of MISSING) {
  test(`${path} is not there, and its page still hydrates`, async ({ request }) => {
    const answer = await ask(request, path);
    expect(answer.status()).toBe(404);
    expect(nonceOf(answer)).toBeDefined();
  });
}

for (const path of API) {
  test(`${path} answers machines under the same headers`, async ({ request }) => {
    const answer = await ask(request, path);
    expectEverywhere(answer);
    expect(answer.headers()["content-type"]).toContain("application/json");
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(policyOf(answer).get("default-src")).toBe("'none'");
  });
}

for (const path of documents) {
  test(`${path} needs no script, and its policy allows none`, async ({ request }) => {
    const answer = await ask(request, path);
    expect(answer.status()).toBe(200);
    expectEverywhere(answer);
    expect(answer.headers()["content-security-policy"]).toMatch(/default-src 'none'/);
    expect(answer.headers()["content-security-policy"]).not.toMatch(/script-src|unsafe-/);
    const html = await answer.text();
    expect(html).not.toMatch(/<script|<[^>]+\sstyle=|<[^>]+\son\w+=/);
  });
}

test("no page of a client is kept in a cache, and nobody signed out sees one", async ({
  maya,
  playwright,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  for (const path of addressesFor("client")) {
    const signedIn = await ask(maya.context.request, path);
    expect(signedIn.status(), path).toBe(200);
    expectEverywhere(signedIn);
    expect(signedIn.headers()["cache-control"], path).toBe("private, no-store");
    expect(nonceOf(signedIn), path).toBeDefined();

    const refused = await ask(stranger, path);
    expect(refused.status(), path).toBe(307);
    expect(refused.headers().location, path).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    expect(refused.headers()["cache-control"], path).toBe("private, no-store");
  }
  await stranger.dispose();
});

test("the session's cookie is for this host's pages alone, and no script reads it", async ({ maya }) => {
  const cookies = await maya.context.cookies();
  const session = cookies.find(({ name }) => /session/.test(name));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
});

test("files of the build are long kept, and none leads to our sources", async ({ page, request }) => {
  const files = new Set<string>();
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith("/_next/static/")) files.add(pathname);
  });
  await page.goto("/sign-up");
  // The form answers to typing, so its scripts are here.
  await page.getByLabel("Username").fill("maya");
  expect(files.size).toBeGreaterThan(3);
  for (const file of files) {
    const answer = await ask(request, file);
    expect(answer.headers()["x-content-type-options"], file).toBe("nosniff");
    expect(answer.headers()["cache-control"], file).toContain("immutable");
    for (const name of FORBIDDEN) expect(answer.headers()[name], `${name} of ${file}`).toBeUndefined();
    if (/\.(js|css)$/.test(file)) {
      expect(await answer.text(), file).not.toContain("sourceMappingURL");
      expect((await ask(request, `${file}.map`)).status(), `${file}.map`).toBe(404);
    }
  }
});
