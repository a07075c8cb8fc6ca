export function makeSecrets(): Readonly<Record<string, string>>;
