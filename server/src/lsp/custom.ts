import { actSummary, countLevels } from "../features/actSummary.ts";
import { boilerplatesFor, styleAt } from "../features/boilerplates.ts";
import { explainRule } from "../features/explain.ts";
import { factsPage } from "../features/factsPage.ts";
import { newAct, styleItems } from "../features/newAct.ts";
import { RULES } from "../rules/index.ts";
import { exportActs } from "./exports.ts";
import { folderFindings } from "./folder.ts";
import { importAct } from "./imports.ts";
import { learnCouncilFrom } from "./learnCouncil.ts";
import { learnFrom } from "./learnStyle.ts";
import { preview, printPage } from "./preview.ts";
import type { ActParams, ActSummary } from "./requests/act.ts";
import type { Page } from "./requests/pages.ts";
import type { FolderReport } from "./requests/register.ts";
import type { BoilerplateList, StyleList } from "./requests/wordings.ts";
import type { DelibRequests } from "./requests.ts";
import { namedRow, type Row } from "./safe.ts";
import type { Place, Session } from "./session.ts";
import type { Settings } from "./settings.ts";

type Method = keyof DelibRequests;
type Params<M extends Method> = DelibRequests[M]["params"];
type Result<M extends Method> = DelibRequests[M]["result"];

/** The requests of Délib's own client, beyond the protocol. */
export const CUSTOM_ROWS: readonly Row[] = [
  custom("delib/act", null, async (session, params) => {
    session.showsActs = true;
    const place = await session.recall(params.uri);
    return place && summary(place, params);
  }),
  custom("delib/boilerplates", { style: { id: "", title: "" }, items: [] }, async (session, params) => {
    const place = await session.recall(params.uri);
    return place ? boilerplates(place, params) : { style: { id: "", title: "" }, items: [] };
  }),
  custom("delib/styles", { current: null, styles: [] }, styles),
  custom("delib/newAct", { snippet: "" }, async (session, params) => {
    const { config } = await settingsAt(session, params.uri);
    return { snippet: newAct(params, session.runtime.today(), config).snippet };
  }),
  custom("delib/explain", null, explain),
  custom("delib/facts", null, async (session, { uri }) => {
    const place = await session.recall(uri);
    return place && factsPage(place.snapshot, place.language);
  }),
  custom("delib/learnStyle", { fault: "" }, (session, { folder }) => learnFrom(session, folder)),
  custom("delib/learnCouncil", { fault: "" }, learnCouncilFrom),
  custom("delib/preview", null, async (session, params) => {
    session.showsActs = true;
    const place = await session.recall(params.uri);
    return place && preview(place, params);
  }),
  custom("delib/printPage", null, async (session, params) => {
    const place = await session.recall(params.uri);
    return place && printPage(place, params);
  }),
  custom("delib/export", null, exportActs),
  custom("delib/import", null, importAct),
  custom("delib/check", { files: [], findings: countLevels([]), unread: [] }, check),
];

function custom<M extends Method>(
  method: M,
  neutral: Result<M>,
  run: (session: Session, params: Params<M>) => Result<M> | Promise<Result<M>>,
): Row {
  return namedRow<Params<M>, Result<M>>(method, neutral, (session, params) => run(session, params));
}

function offsetOf({ convert }: Place, { position }: ActParams): number {
  return position ? convert.offset(position) : 0;
}

function summary(place: Place, params: ActParams): ActSummary | null {
  const { snapshot, convert, language } = place;
  const found = actSummary(snapshot, offsetOf(place, params), language);
  if (!found) return null;
  const { span, sections, ...rest } = found;
  return {
    ...rest,
    range: convert.range(span),
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map(({ span: where, ...item }) => ({
        ...item,
        range: where && convert.range(where),
      })),
    })),
  };
}

function boilerplates(place: Place, params: ActParams): BoilerplateList {
  const { snapshot, language, session } = place;
  const act = snapshot.actAt(offsetOf(place, params));
  const style = styleAt(snapshot, act);
  return {
    style: { id: style.id, title: style.title[language] },
    items: boilerplatesFor(style, act, language, session.runtime.today()),
  };
}

async function styles(session: Session, params: Partial<ActParams>): Promise<StyleList> {
  const place = params?.uri === undefined ? null : await session.recall(params.uri);
  const settings = await settingsAt(session, params?.uri);
  const act = place?.snapshot.actAt(place ? offsetOf(place, { uri: "", ...params }) : 0);
  return {
    current: act?.style ?? null,
    styles: styleItems(session.languageOf(settings), settings.config.styles),
  };
}

/** The settings for a document; without one, for the first folder. */
function settingsAt(session: Session, uri: string | undefined): Settings | Promise<Settings> {
  const [folder = ""] = session.folders;
  return uri !== undefined || folder !== ""
    ? session.settingsOf(uri ?? `${folder}/`)
    : session.settings.of("");
}

async function explain(session: Session, { rule, language }: Params<"delib/explain">): Promise<Page | null> {
  const settings = await session.settings.of("");
  const spoken = language ?? session.languageOf(settings);
  const markdown = explainRule(rule, spoken);
  const title = RULES.find((each) => each.id === rule)?.title[spoken];
  return markdown === null || title === undefined ? null : { title, markdown };
}

async function check(session: Session, { folder }: Params<"delib/check">): Promise<FolderReport> {
  return folderFindings(session, folder === undefined ? session.folders : [folder]);
}
