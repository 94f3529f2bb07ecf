/** The SHA-256 of the source code that a build ships; null in development, where the code changes all the time. */
export const SOURCE_SHA256: string | null = import.meta.env.SOURCE_SHA256 ?? null;
