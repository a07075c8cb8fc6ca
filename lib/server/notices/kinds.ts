/** What a person can be told of. A notice holds a kind and ids; its sentence is made where it is shown. */
export const NOTICE_KINDS = [
  "invitation-accepted",
  "care-paused",
  "care-resumed",
  "care-ended",
  "sharing-changed",
  "terms-proposed",
  "terms-agreed",
  "handover-proposed",
  "handover-answered",
  "cover-started",
  "dates-changed",
  "problem-added",
  "skill-proposed",
  "skill-agreed",
  "homework-assigned",
  "homework-reviewed",
  "formulation-changed",
  "line-disputed",
  "letter-sent",
  "letter-answered",
  "letter-signed",
  "psychologist-suspended",
  "application-received",
  "application-decided",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Those that also go out as a neutral mail: somebody waits for an answer, or help is gone. */
export const MAILED: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  "terms-proposed",
  "handover-proposed",
  "cover-started",
  "skill-proposed",
  "homework-assigned",
  "line-disputed",
  "letter-sent",
  "letter-answered",
  "psychologist-suspended",
  "application-received",
  "application-decided",
]);

/** Live signals to open pages that leave no notice. */
export const SIGNALS = ["access", "consent", "session", "record"] as const;
export type Signal = (typeof SIGNALS)[number];
