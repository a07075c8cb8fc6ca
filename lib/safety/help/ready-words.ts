/** A message to somebody the person trusts, ready to send as it is: it asks, and it blames nobody. */
export const READY_WORDS =
  "I am having a really hard time right now and I do not want to be alone with it. Can you call me or come over?";
