/** Addresses of the workers' scripts, for whoever fetches them before a worker is started. */
import study from "../../lab/study-worker.ts?worker&url";
import web from "../../lab/web-worker.ts?worker&url";

export const WORKER_FILES = [web, study] as const;
