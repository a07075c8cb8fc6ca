import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

type SpentLinkProps = { readonly next: string; readonly href: Route };

/** For a link that was used, is too old, or was not copied whole. */
export function SpentLink({ next, href }: SpentLinkProps) {
  return (
    <div className="grid justify-items-start gap-5">
      <Notice tone="warn" title="This link does not work">
        It was used before, it is too old, or a part of it is missing.
      </Notice>
      <ButtonLink href={href}>{next}</ButtonLink>
    </div>
  );
}
