import { optimiseLater } from "./engine.ts";
import { launch } from "./launch.ts";

optimiseLater();
launch("cli.main.js");
