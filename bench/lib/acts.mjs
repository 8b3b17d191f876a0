// Acts of an invented council, all different, each about 8 KB: what the bench reads. No figure depends on chance.

const FIRST =
  "Alba Blaise Capucine Dorian Églantine Fulbert Garance Hippolyte Isaure Jocelyn Ludivine Maxence Nolwenn Octave Pétronille Quentin Rosalie Sylvain Tiphaine Ulysse".split(
    " ",
  );
const START = "ARBE BOIS CASTA DRUE ÉPI FAUCHE GRAND HAUTE JONC LANDE MARSE NOIRE ORME PRÉ ROCHE SAULE".split(
  " ",
);
const END = "LIN VAL MONT FEUILLE PIERRE ROLLE GNAC TIER BREUIL DIER".split(" ");
const WEEKDAYS = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];
const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const OBJECTS = [
  ["Convention d’entretien des haies communes", "7.5.2 Subventions inférieures à 23 000 €"],
  ["Règlement intérieur de la médiathèque", "9.1 Autres domaines de compétences des communes"],
  ["Acquisition d’une parcelle de terre", "3.1 Acquisitions"],
  ["Tarifs de la salle des fêtes", "7.1 Décisions budgétaires"],
];
const MEMBERS = 92;
const PRESENT = 60;
const PROXIES = 23;
/** @param {number} n @returns {string} the n-th paragraph of an explanation, unlike the others as in a real act */
const paragraph = (n) =>
  `Au titre du point ${n + 1}, la collectivité souhaite poursuivre l’entretien des chemins, des haies et des fossés, avec les ` +
  `habitants, les écoles et les associations. Le coût est estimé à 12 ${100 + (n % 900)},00 € hors taxes, dont 3 ${200 + (n % 700)} € à la charge ` +
  "des propriétaires riverains ; les crédits sont inscrits au budget de l’exercice, chapitre 011, et la dépense sera " +
  "répartie sur 3 ans (étude, travaux, suivi).\n\n";

const NAMES = START.length * END.length;

/** @param {number} i @returns {string} the i-th member, as « Alba ARBELIN »; 160 surnames */
const member = (i) =>
  `${FIRST[i % FIRST.length]} ${START[i % START.length]}${END[Math.floor(i / START.length) % END.length]}`;

/** @param {number} from @param {number} to @param {number} first @returns {string[]} */
const members = (from, to, first) =>
  Array.from({ length: to - from }, (_, i) => member((first + from + i) % NAMES));

/**
 * One act. Every tenth counts one voice too many, so that findings are made and printed too.
 * @param {number} i which one
 * @param {number} size its length in characters, about; the explanation grows to reach it
 * @returns {string}
 */
export function act(i, size = 8_000) {
  const day = new Date(Date.UTC(2023, i % 12, 2 + (i % 26)));
  const date = `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
  const number = `2023-${String(i + 1).padStart(4, "0")}`;
  const [object, nomenclature] = OBJECTS[i % OBJECTS.length] ?? ["", ""];
  const here = members(0, PRESENT, i);
  const away = members(PRESENT, PRESENT + PROXIES, i);
  const proxies = away.map((giver, at) => `${giver} donne pouvoir à ${here[at + 1]}`);
  const absent = members(PRESENT + PROXIES, MEMBERS, i);
  const voices = PRESENT + PROXIES + (i % 10 === 9 ? 1 : 0);
  const head =
    `Délibération n° ${number}\n\nSéance ordinaire du ${WEEKDAYS[day.getUTCDay()]} ${date}\n\n` +
    `Commune de Valmorin-sur-Ardre\n\nSous la présidence de ${here[0]}, Maire\n\n` +
    `Nombre de membres en exercice : ${MEMBERS}\n\nPrésents :\n${lines(here)}.\n\n` +
    `Absents ayant donné pouvoir :\n${lines(proxies)}.\n\nAbsents :\n${lines(absent)}.\n\n` +
    `Objet : ${object}\n\n${here[1]}, rapporteure, expose :\n\n`;
  const tail =
    "VU le code général des collectivités territoriales, notamment l’article L. 2121-29,\n\n" +
    "CONSIDÉRANT l’intérêt qui s’attache à cet entretien,\n\n" +
    "En conséquence, il est proposé au Conseil :\n\n- d’approuver la convention ;\n- d’autoriser le Maire à signer tout document.\n\n" +
    `Pour : ${voices} voix\nContre : 0 voix\nAbstention : 0 voix\nNe prend pas part au vote : 0 voix\n\nAdopté à l’unanimité.\n\n` +
    `Fait à Valmorin-sur-Ardre, le ${date}\n\nNomenclature : ${nomenclature}\n`;
  const paragraphs = [];
  for (let left = size - head.length - tail.length; left > 0; left -= paragraphs.at(-1)?.length ?? left) {
    paragraphs.push(paragraph(paragraphs.length));
  }
  return head + paragraphs.join("") + tail;
}

/** @param {string[]} items @returns {string} in lines of four, as PDF extraction leaves them */
function lines(items) {
  const out = [];
  for (let i = 0; i < items.length; i += 4) out.push(items.slice(i, i + 4).join(", "));
  return out.join(",\n");
}

/** @param {number} count @returns {string} a register: so many acts of 8 KB in one text */
export const register = (count) => Array.from({ length: count }, (_, i) => act(i)).join("\n");
