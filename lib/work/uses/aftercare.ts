import { type Safety, safetyOf } from "@/lib/record/mood/aftercare";
import { screenMany, screenSafely } from "@/lib/risk/screen";
import type { Screening } from "@/lib/risk/types";

export { type Safety, safetyOf };

/** What a person wrote about a use, screened. Never throws: saving goes on whatever happens here. */
export function screenUse({ note }: { readonly note?: string | null | undefined }): Screening {
  return screenSafely(() => screenMany([note ?? ""]));
}
