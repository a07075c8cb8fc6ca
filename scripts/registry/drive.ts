import { requestIs } from "@/db/testing/next-request";
import type { ActionState, FormAction } from "@/lib/auth/action";
import { encodeSession, sessionCookieName } from "@/lib/auth/cookies";
import { env } from "@/lib/server/env";
import { markStarted } from "@/lib/server/lifecycle";
import { asForm } from "./arbitrary";
import type { Collected } from "./collect";

// A server marks itself as started once it has proven its keys; a test process is no server.
markStarted();

type ActionEntry = Collected["actions"][number];
type RouteEntry = Collected["routes"][number];
type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const fileUrl = (file: string) => new URL(`../../${file}`, import.meta.url).pathname;

export async function loadAction(entry: ActionEntry): Promise<FormAction> {
  return (await import(/* @vite-ignore */ fileUrl(entry.file)))[entry.export];
}

async function loadRoute(entry: RouteEntry, method: string = entry.method): Promise<Handler> {
  return (await import(/* @vite-ignore */ fileUrl(entry.file)))[method];
}

/** Next tells redirects and not-found by throwing; neither is a fault. */
function isNextSignal(error: unknown): boolean {
  return (
    error instanceof Error &&
    "digest" in error &&
    /^NEXT_(REDIRECT|HTTP_ERROR_FALLBACK)/.test(String(error.digest))
  );
}

type Sent = { readonly token: string | null; readonly address: string; readonly origin?: string | null };

/** Calls an action as a browser with this session's cookie would. A redirect answers null. */
export async function callAction(action: FormAction, input: unknown, sent: Sent): Promise<ActionState> {
  const origin = sent.origin === undefined ? env().APP_ORIGIN : sent.origin;
  const cookies = sent.token === null ? {} : { [sessionCookieName()]: await encodeSession(sent.token, 600) };
  requestIs({ ...(origin === null ? {} : { origin }), "x-forwarded-for": sent.address }, cookies);
  try {
    return await action(null, asForm(input));
  } catch (error) {
    if (isNextSignal(error)) return null;
    throw error;
  }
}

type RouteCall = {
  readonly token: string | null;
  readonly address: string;
  readonly input?: unknown;
  readonly id?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Calls a route as a program with this bearer token would. */
export async function callRoute(entry: RouteEntry, call: RouteCall): Promise<Response> {
  const method = call.method ?? entry.method;
  const id = call.id ?? "0190b7a0-0000-7000-8000-000000000001";
  const url = new URL(entry.path.replace(/\{\w+\}/g, encodeURIComponent(id)), env().APP_ORIGIN);
  const headers = {
    "content-type": "application/json",
    "x-forwarded-for": call.address,
    ...(call.token === null ? {} : { authorization: `Bearer ${call.token}` }),
    ...call.headers,
  };
  const reads = method === "GET" || method === "HEAD";
  if (reads)
    for (const [name, value] of asForm(call.input ?? {})) url.searchParams.append(name, String(value));
  const body = reads ? null : (call.body ?? JSON.stringify(call.input ?? {}));
  const handle = await loadRoute(entry, method);
  const answer = await handle(new Request(url, { method, headers, body }), {
    params: Promise.resolve({ id }),
  });
  return endless(answer) ? beginningOf(answer) : answer;
}

const endless = (answer: Response) => answer.headers.get("content-type")?.startsWith("text/event-stream");

/** A stream never ends by itself: its first piece stands for it, in the envelope that tests read. */
async function beginningOf(answer: Response): Promise<Response> {
  const reader = answer.body?.getReader();
  const first = await reader?.read();
  await reader?.cancel();
  const data = new TextDecoder().decode(first?.value);
  return Response.json({ data }, { status: answer.status });
}
