/** A school's address as a browser sees it: neither localhost nor https. Chromium maps it to this machine. */
export const PLAIN_HOST = "class.test";
