import { notFound } from "next/navigation";
import { helpResponse } from "@/app/help/help-response";
import { listCountries, parseCountry } from "@/lib/core/countries";

export const dynamic = "force-static";
export const dynamicParams = false;

/** Both ways of writing a code, so that nobody in need meets a 404 over a capital letter. */
export function generateStaticParams(): { country: string }[] {
  return listCountries().flatMap(({ code }) => [{ country: code.toLowerCase() }, { country: code }]);
}

type Context = { readonly params: Promise<{ country: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const country = parseCountry((await params).country);
  return country === null ? notFound() : helpResponse(country);
}
