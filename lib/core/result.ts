/** What a person can act on. Anything else is thrown: `NotFound` for what is not there or not theirs, any other error for our own bugs. */
export type FailureCode =
  | "invalid"
  | "unauthenticated"
  | "forbidden-origin"
  | "step-up"
  | "second-step"
  | "conflict"
  | "taken"
  | "too-many"
  | "too-large"
  | "declined"
  | "not-found"
  | "unavailable"
  | "failed";

export type FieldErrors = Readonly<Record<string, string>>;

export type Failure = {
  readonly ok: false;
  readonly code: FailureCode;
  readonly message: string;
  readonly fields?: FieldErrors;
  /** Seconds until another try is worth it (`too-many`, `unavailable`). */
  readonly retryAfter?: number;
  /** The state that won (`conflict`), so that both texts can be shown. */
  readonly current?: unknown;
  /** Names the request in our logs (`failed`), so that somebody can ask about it. */
  readonly requestId?: string;
};

export type Success<T> = { readonly ok: true; readonly data: T };
export type Result<T> = Success<T> | Failure;

export function ok<T>(data: T): Success<T> {
  return { ok: true, data };
}

export function fail(
  code: FailureCode,
  message: string,
  more: Pick<Failure, "fields" | "retryAfter" | "current" | "requestId"> = {},
): Failure {
  return { ok: false, code, message, ...more };
}

/** Only a failure made by `fail` carries `ok: false` with a code, so plain data can be told apart. */
export function isFailure(value: unknown): value is Failure {
  return (
    typeof value === "object" &&
    value !== null &&
    "ok" in value &&
    value.ok === false &&
    "code" in value &&
    "message" in value
  );
}
