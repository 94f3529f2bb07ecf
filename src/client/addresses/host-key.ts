/** The host operator's key. @example "#host/PlknI4lQaEyqZN1tjch1Rg" */
import { tabSecret } from "./tab-secret.ts";

export const HOST_SECRET = tabSecret("fortieth.hostKey", /^#host\/([\w-]{1,60})$/);
