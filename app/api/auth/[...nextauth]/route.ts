import { answerNextAuth } from "@/lib/auth/next-auth";

export const GET = answerNextAuth;
export const POST = answerNextAuth;
export const PUT = answerNextAuth;
export const PATCH = answerNextAuth;
export const DELETE = answerNextAuth;
export const OPTIONS = answerNextAuth;
