import { isFailure } from "@/lib/core/result";

/** What a mutation made; the demo world has no business being refused. */
export function made<T>(result: T): Exclude<T, { readonly ok: false }> {
  if (isFailure(result))
    throw new Error(`the demo world was refused: ${result.message} ${JSON.stringify(result.fields ?? {})}`);
  return result as Exclude<T, { readonly ok: false }>;
}
