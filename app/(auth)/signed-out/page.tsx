import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { oneOf, type SearchParams } from "../search";

export const metadata: Metadata = { title: "Signed out" };

export default async function SignedOutPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const draftsLeft = (await oneOf(searchParams, "drafts")) === "kept";
  return (
    <>
      <h1>You are signed out</h1>
      {draftsLeft ? (
        <Notice tone="warn" title="Not everything reached your diary">
          Something you wrote was only on this device, and we could not save it. What was saved before is
          safe.
        </Notice>
      ) : (
        <p>What you saved is safe in your diary.</p>
      )}
      <p>
        <ButtonLink href="/sign-in">Sign in again</ButtonLink>
      </p>
    </>
  );
}
