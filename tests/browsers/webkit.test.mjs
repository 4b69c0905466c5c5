import { run } from "./cases.mjs";
import { gaps, launch } from "./webkit.mjs";

run(launch, gaps);
