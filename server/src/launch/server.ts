import { launch } from "./launch.ts";

launch("server.main.js");
