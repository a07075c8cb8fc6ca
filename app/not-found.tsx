import type { Metadata } from "next";
import { StrayPage } from "@/components/layout/stray-page";
import { ButtonLink } from "@/components/ui/button-link";

export const metadata: Metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <StrayPage title="There is nothing here">
      <p>The address may have changed, or this page is not yours to open. Nothing of yours is lost.</p>
      <ButtonLink href="/">Go to the start</ButtonLink>
    </StrayPage>
  );
}
