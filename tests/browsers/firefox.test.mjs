import { run } from "./cases.mjs";
import { gaps, launch } from "./firefox.mjs";

run(launch, gaps);
