/** Not there, or not yours: the two look the same everywhere, so that a refusal tells nobody what exists. */
export class NotFound extends Error {
  constructor() {
    super("not found");
    this.name = "NotFound";
  }
}

/** The database or another need is away for now. Answered with 503 and `Retry-After`. */
export class Unavailable extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(`${what} is not available`, options);
    this.name = "Unavailable";
  }
}
