import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/states";

/** The desk of somebody who has just begun. */
export function NoClients() {
  return (
    <EmptyState
      title="You have no clients here yet."
      action={<ButtonLink href="/practice/invites/new">Invite your first client</ButtonLink>}
      example={
        <p>
          Maya · next session Thu 12 Mar, 14:00 · 3 unread entries · homework 2 of 3 done · skills used 7
          times
        </p>
      }
    >
      <p>
        A client appears here once they accept an invitation. They choose what to share, and can stop at any
        time.
      </p>
    </EmptyState>
  );
}
