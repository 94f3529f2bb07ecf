/** A title as the name of a file. Characters that some systems do not allow in the name of a file are left out. */
export function plainName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|]+/g, " ").trim();
}
