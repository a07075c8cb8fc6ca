import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { oneOf, type SearchParams } from "../search";

export const metadata: Metadata = { title: "Signed out" };

export default async function SignedOutPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const keptDrafts = (await oneOf(searchParams, "drafts")) === "kept";
  return (
    <>
      <h1>You are signed out</h1>
      {keptDrafts ? (
        <Notice tone="warn" title="Something you wrote could not be sent yet">
          It stays on this device, encrypted. Sign in here again and it will be sent.
        </Notice>
      ) : (
        <p>
          Nothing you wrote is left on this device. The help page still works here, even without a network.
        </p>
      )}
      <p>
        <ButtonLink href="/sign-in">Sign in again</ButtonLink>
      </p>
    </>
  );
}
