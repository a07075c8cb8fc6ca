import "server-only";
import { type Failure, fail } from "@/lib/core/result";

const MAX_BYTES = 256 * 1024;

/** A refusal of the transport, before any field is looked at: its own status and code. */
export type BadBody = { readonly status: 400 | 413 | 415; readonly failure: Failure };

const bad = (status: BadBody["status"], message: string): BadBody => ({
  status,
  failure: fail(status === 413 ? "too-large" : "invalid", message),
});

/** The bytes of a request, or null when there are more than 256 kB. */
export async function readLimited(request: Request): Promise<Buffer | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > MAX_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The JSON of a request of at most 256 kB, or why not: 413 too large, 415 another type, 400 not JSON. */
export async function readJson(request: Request): Promise<{ json: unknown } | BadBody> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > MAX_BYTES) return bad(413, "At most 256 kB fit in one request.");
  const raw = await readLimited(request);
  if (raw === null) return bad(413, "At most 256 kB fit in one request.");
  if (raw.length === 0) return { json: {} };
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return bad(415, "Please send application/json.");
  try {
    return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(raw)) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return bad(400, "The body is not valid JSON.");
    throw error;
  }
}
