/** Addresses of the workers' scripts, so that they can be fetched before a worker starts. */
import study from "../../lab/study-worker.ts?worker&url";
import web from "../../lab/web-worker.ts?worker&url";

export const WORKER_FILES = [web, study] as const;
