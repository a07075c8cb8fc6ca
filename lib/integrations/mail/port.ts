/** A mail as the house speaks of it: plain text, one receiver. */
export type OutgoingMail = { readonly to: string; readonly subject: string; readonly text: string };

export type Mailer = {
  /** Hands the mail over. Throws when it could not, so that the job tries again. */
  readonly deliver: (mail: OutgoingMail) => Promise<void>;
  /** Whether our own copy is the only one, so that it must stay to be read. */
  readonly keepsCopies: boolean;
};
