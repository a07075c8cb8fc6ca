/** A flag may rest for three months at most: then somebody looks again. */
export const LONGEST_DAYS = 92;
