import "server-only";
import * as z from "zod";

export const APP_MODES = ["production", "demo", "development", "test"] as const;
export type AppMode = (typeof APP_MODES)[number];

const key32 = z
  .string()
  .refine((text) => Buffer.from(text, "base64url").length === 32, "needs 32 bytes in base64url");

const schema = z.object({
  APP_MODE: z.enum(APP_MODES).default("production"),
  APP_ORIGIN: z.url(),
  DATABASE_URL: z.string().min(1),
  NEXTAUTH_SECRET: z.string().min(32),
  SEALING_KEYS: z.string().regex(/^[\w-]+:[\w-]+(,[\w-]+:[\w-]+)*$/),
  SEALING_KEY: z.string().min(1),
  LOOKUP_KEY: key32,
  AUDIT_KEY: key32,
  CORS_ORIGINS: z.string().default(""),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("My Mood Diary <no-reply@localhost>"),
  TRUST_PROXY: z.enum(["on", "off"]).default("off"),
  JOBS: z.enum(["inline", "apart"]).default("inline"),
});

export type Env = z.infer<typeof schema>;

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);
const DEFAULT_LIKE = /change-?me|example|^(.)\1+$|secret|password/i;

function refuseInProduction(env: Env): string[] {
  const problems: string[] = [];
  const origin = new URL(env.APP_ORIGIN);
  if (origin.protocol !== "https:" && !LOOPBACK.has(origin.hostname)) {
    problems.push("APP_ORIGIN must be https");
  }
  for (const name of ["NEXTAUTH_SECRET", "SEALING_KEYS", "LOOKUP_KEY", "AUDIT_KEY"] as const) {
    if (DEFAULT_LIKE.test(env[name])) problems.push(`${name} looks like a default or an example`);
  }
  if (!env.SMTP_URL) problems.push("SMTP_URL is needed, so that mails for reset and verification arrive");
  return problems;
}

/** Where mails can be read on a page and people may be made up, nobody else may reach it. */
function refuseElsewhere(env: Env): string[] {
  const isLoopback = LOOPBACK.has(new URL(env.APP_ORIGIN).hostname);
  return isLoopback
    ? []
    : ["it answers on loopback only (APP_ORIGIN); use APP_MODE=production anywhere else"];
}

function refuseInDemo(env: Env): string[] {
  const isEmbedded = /[?&]host=(%2F|\/)/i.test(env.DATABASE_URL);
  const problems = isEmbedded ? [] : ["the demo uses its own embedded database only"];
  return [...refuseElsewhere(env), ...problems];
}

const REFUSALS: Readonly<Record<AppMode, (env: Env) => string[]>> = {
  production: refuseInProduction,
  demo: refuseInDemo,
  development: refuseElsewhere,
  test: refuseElsewhere,
};

/** The settings, or an error that names every setting that is missing or unfit (never its value). */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(set);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Settings to mend (see .env.example):\n  ${problems.join("\n  ")}`);
  }
  const env = parsed.data;
  const problems = REFUSALS[env.APP_MODE](env);
  if (problems.length > 0)
    throw new Error(`APP_MODE=${env.APP_MODE} refuses to start:\n  ${problems.join("\n  ")}`);
  return env;
}

let parsed: Env | undefined;

export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** True where made-up people may live and a mail may be read on a page. Never in production. */
export function isPlayground(): boolean {
  return env().APP_MODE !== "production";
}
