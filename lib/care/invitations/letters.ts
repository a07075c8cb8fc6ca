/** The mail of an invitation. It names nobody and nothing: whoever else sees the screen learns that there is a link. */
export function invitationLetter(link: string, days: number) {
  return {
    kind: "invitation",
    subject: "An invitation for you",
    text: `${[
      "Hello,",
      "Somebody you know gave us this address and invites you. Who it is, and what for, stands behind this link:",
      link,
      `The link works once, for ${days} days. It is meant for you alone, so please do not pass it on.`,
      "If you did not expect this, you need do nothing. We will not write to you again because of it.",
    ].join("\n\n")}\n`,
  };
}
