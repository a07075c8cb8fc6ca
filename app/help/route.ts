import { helpResponse } from "@/app/help/help-response";

export const dynamic = "force-static";

export function GET(): Promise<Response> {
  return helpResponse(null);
}
