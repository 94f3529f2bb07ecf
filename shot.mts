import { chromium } from "playwright";
import { serveDist } from "./src/tools/serve-dist.ts";
import { addressOf } from "./src/client/shelf/link-address.ts";
