import type { Failure, FailureCode } from "@/lib/core/result";

/** The one shape of every JSON answer. */
export type ErrorBody = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly requestId: string;
    readonly fields?: Readonly<Record<string, string>>;
    readonly current?: unknown;
  };
};

const STATUS: Readonly<Record<FailureCode, number>> = {
  invalid: 422,
  unauthenticated: 401,
  "forbidden-origin": 403,
  "step-up": 403,
  "second-step": 401,
  conflict: 409,
  taken: 409,
  "too-many": 429,
  "too-large": 413,
  declined: 422,
  "not-found": 404,
  unavailable: 503,
  failed: 500,
};

function statusOf(code: FailureCode): number {
  return STATUS[code];
}

const HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "private, no-store" };

export function answer(
  data: unknown,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ data }), { status, headers: { ...HEADERS, ...headers } });
}

/** An error answer. 500 and 503 say only their code and the request's id. */
export function refuse(
  status: number,
  body: ErrorBody["error"],
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify({ error: body }), { status, headers: { ...HEADERS, ...headers } });
}

export function refuseFailure(failure: Failure, requestId: string): Response {
  const wait = failure.retryAfter ?? (failure.code === "unavailable" ? 5 : undefined);
  return refuse(
    statusOf(failure.code),
    {
      code: failure.code,
      message: failure.message,
      requestId,
      ...(failure.fields ? { fields: failure.fields } : {}),
      ...(failure.current === undefined ? {} : { current: failure.current }),
    },
    wait === undefined ? {} : { "retry-after": String(wait) },
  );
}
