import { Card } from "@/components/ui/card";
import type { Terms } from "@/lib/care/relationships/relationship";
import { TermsAgree } from "./terms-agree";
import { TermsView } from "./terms-view";

type TermsProposalProps = { readonly terms: Terms; readonly name: string; readonly isFirst: boolean };

/** New terms wait for the client. Saying nothing leaves everything as it is. */
export function TermsProposal({ terms, name, isFirst }: TermsProposalProps) {
  return (
    <Card aria-labelledby={`terms-${terms.id}`} className="grid gap-4">
      <div className="grid gap-2">
        <h2 id={`terms-${terms.id}`}>{name} suggests how to work together</h2>
        <p className="text-ink-2">
          {isFirst
            ? "It holds once you say yes. If something does not fit, talk about it when you meet."
            : "What you agreed on before holds until you say yes. If something does not fit, talk about it when you meet."}
        </p>
      </div>
      <TermsView terms={terms} name={name} />
      <TermsAgree id={terms.id} />
    </Card>
  );
}
