/** A school's address as a browser sees it: neither localhost nor https. Chromium is told where it is. */
export const PLAIN_HOST = "class.test";
