import { ArrowLeft, ArrowRight } from "lucide-react";
import type { Route } from "next";
import { ButtonLink } from "./button-link";
import { Icon } from "./icon";

type CursorLinksProps = {
  label: string;
  newer?: Route | null | undefined;
  older?: Route | null | undefined;
};

/** Steps through a list by cursor. There are no page numbers, because the list never counts itself. */
export function CursorLinks({ label, newer, older }: CursorLinksProps) {
  if (!newer && !older) return null;
  return (
    <nav aria-label={label} className="flex justify-between gap-3">
      {newer ? (
        <ButtonLink href={newer} variant="secondary" rel="prev">
          <Icon icon={ArrowLeft} /> Newer
        </ButtonLink>
      ) : (
        <span />
      )}
      {older && (
        <ButtonLink href={older} variant="secondary" rel="next">
          Older <Icon icon={ArrowRight} />
        </ButtonLink>
      )}
    </nav>
  );
}
