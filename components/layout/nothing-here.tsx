import { ButtonLink } from "@/components/ui/button-link";
import { StrayCard } from "./stray-card";

/** Said in the same words of what never was, what is gone and what is somebody else's. */
export function NothingHere() {
  return (
    <StrayCard title="There is nothing here">
      <p>The address may have changed, or this page is not yours to open. Nothing of yours is lost.</p>
      <ButtonLink href="/">Go to the start</ButtonLink>
    </StrayCard>
  );
}
