/**
 * Codes, tokens and seeds. The host stores only hashes of tokens, so that nobody can take a seat by reading its
 * files.
 */
import { hash, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/** The characters of codes, without those that are easily mixed up: no 0 O 1 I L 2 Z 5 S 8 B U V. */
export const CODE_CHARACTERS = "ACDEFGHJKMNPQRTWXY34679";

export const CODE_LENGTH = 6;

/** A random code of six characters. There are 148 million of them. */
export function newCode(): string {
  return signs(CODE_LENGTH);
}

function signs(count: number): string {
  return Array.from({ length: count }, () => CODE_CHARACTERS[randomInt(CODE_CHARACTERS.length)]).join("");
}

export function isCode(value: unknown): value is string {
  const typed = typeof value === "string" ? [...value] : [];
  return typed.length === CODE_LENGTH && typed.every((sign) => CODE_CHARACTERS.includes(sign));
}

/** Whether this has the form of a key. The key may still be invalid. */
export function isKey(value: unknown): value is string {
  return typeof value === "string" && /^[A-Za-z0-9_-]{4,60}$/.test(value);
}

/** A random token of 128 bits. */
export function newToken(): string {
  return randomBytes(16).toString("base64url");
}

const PASSWORD_LENGTH = 8;

/**
 * A random password of eight characters. Its 36 bits are enough because wrong guesses are limited, and it is short
 * enough to type.
 */
export function newPassword(): string {
  return signs(PASSWORD_LENGTH);
}

/** Normalises a typed password: case, spaces and hyphens are ignored. */
export function plainPassword(typed: string): string {
  return typed.normalize("NFKC").toUpperCase().replaceAll(/[\s-]/g, "");
}

/** A password in groups of four, for printing. */
export function groupedPassword(password: string): string {
  return password.replaceAll(/(.{4})(?=.)/g, "$1 ");
}

export function hashOf(token: string): string {
  return hash("sha256", token, "base64url");
}

/** Compares two secrets in constant time, so that the duration reveals nothing about them. */
export function isSame(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
}

/** The wall's key, which does not reveal the secret. */
export function wallKeyOf(secret: string): string {
  return hashOf(`wall/${secret}`).slice(0, 16);
}
