import type { Id, PersonId } from "@/lib/core/ids";

export type NoticeId = Id<"notice">;

export type Notice = {
  readonly id: NoticeId;
  readonly kind: string;
  readonly aboutId: PersonId | null;
  /** What the reader knows them by; null where they may not know, or it is about nobody. */
  readonly name: string | null;
  readonly subjectId: string | null;
  readonly at: Date;
  readonly isRead: boolean;
};
