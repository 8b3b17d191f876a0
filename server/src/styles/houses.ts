// Made by `npm run generate` from the data files of the styles; not to be changed by hand.
import metz from "./data/metz.json" with { type: "json" };
import montpellierMetropole from "./data/montpellier-metropole.json" with { type: "json" };
import montpellierVille from "./data/montpellier-ville.json" with { type: "json" };
import type { HouseStyle } from "./style.ts";

/** Every house style that comes with the project, by name. */
export const HOUSES = [metz, montpellierMetropole, montpellierVille] as readonly HouseStyle[];
