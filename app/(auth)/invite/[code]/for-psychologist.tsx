import { InviteAcceptPsychologist } from "@/components/care/invite-accept-psychologist";
import { InviteDecline } from "@/components/care/invite-decline";
import { Notice } from "@/components/ui/notice";
import type { FoundInvitation } from "@/lib/auth/invitation";
import { parseProposal } from "@/lib/care/invitations/proposal";
import { isShared, SCOPE_WORDS, sharedList } from "@/lib/care/relationships/scope-words";

type ForPsychologistProps = {
  readonly found: Extract<FoundInvitation, { inviter: "client" }>;
  readonly code: string;
};

/** A psychologist reads who invites them and what they would see, and says what they propose in return. */
export function ForPsychologist({ found, code }: ForPsychologistProps) {
  const { clientName, message } = parseProposal(found.proposal);
  const scopes = (found.scopes ?? []).filter(isShared);
  const list = sharedList(scopes);
  return (
    <>
      <p>
        <strong className="font-semibold [overflow-wrap:anywhere]">{clientName ?? "A client"}</strong> invites
        you to work with their diary.
      </p>
      {message !== null && (
        <blockquote className="border-l-2 border-primary pl-4 [overflow-wrap:anywhere] whitespace-pre-line">
          {message}
        </blockquote>
      )}
      <section aria-labelledby="shared" className="grid gap-2">
        <h2 id="shared" className="text-lg">
          What they share
        </h2>
        {list === null ? (
          <p>Nothing yet. They can share something later.</p>
        ) : (
          <ul className="grid list-disc gap-1.5 pl-5 marker:text-ink-3">
            {scopes.map((scope) => (
              <li key={scope}>{SCOPE_WORDS[scope].title}</li>
            ))}
          </ul>
        )}
      </section>
      <Notice tone="info" title="They see what you open">
        Each time you look at their record, it stands in a log that they can read.
      </Notice>
      <InviteAcceptPsychologist code={code} />
      <InviteDecline code={code} />
    </>
  );
}
