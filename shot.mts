import { chromium } from "playwright";
import { addressOf } from "./src/client/shelf/link-address.ts";
import { serveDist } from "./src/tools/serve-dist.ts";
