import { run } from "./cases.mjs";
import { gaps, launch } from "./chromium.mjs";

run(launch, gaps);
