import { countLevels } from "../features/actSummary.ts";
import { registerSessions } from "../features/registerTree.ts";
import type { KnownFile } from "./actFiles.ts";
import type { RegisterFindings } from "./register.ts";
import type { RegisterWatch } from "./registerWatch.ts";
import type { LevelCounts } from "./requests/act.ts";
import type { RegisterTree, RegisterTreeAct } from "./requests/register.ts";
import { namedRow, type Row } from "./safe.ts";
import type { Session } from "./session.ts";
import { uriKey } from "./uri.ts";

/** The requests about the register that Délib's own client makes. */
export function registerRows(findings: RegisterFindings, watch: RegisterWatch): readonly Row[] {
  return [
    namedRow<unknown, RegisterTree>("delib/register", { whole: true, sessions: [] }, (session) =>
      treeOf(session, findings, watch),
    ),
  ];
}

async function treeOf(
  session: Session,
  findings: RegisterFindings,
  watch: RegisterWatch,
): Promise<RegisterTree> {
  const { whole, files } = await watch.show();
  const known = new Map(files.map((file) => [file.uri, file]));
  const settings = await session.settings.of("");
  const sessions = registerSessions(
    files.flatMap((file) => file.register.acts),
    session.languageOf(settings),
  );
  return {
    whole,
    sessions: sessions.map(({ id, title, council, date, acts }) => ({
      id,
      title,
      council,
      date,
      acts: acts.flatMap((act) => {
        const file = known.get(act.file);
        return file ? actOf(file, act.index, findings) : [];
      }),
    })),
  };
}

function actOf(file: KnownFile, index: number, register: RegisterFindings): RegisterTreeAct[] {
  const row = file.rows[index];
  if (!row) return [];
  const { number, object, stage, missing, range } = row;
  const more = countLevels(register.on(file.uri, index));
  return [
    {
      id: `${uriKey(file.uri)}#${index}`,
      uri: file.uri,
      range,
      number,
      object,
      stage,
      missing,
      findings: sum(row.findings, more),
    },
  ];
}

function sum(a: LevelCounts, b: LevelCounts): LevelCounts {
  return {
    error: a.error + b.error,
    warning: a.warning + b.warning,
    info: a.info + b.info,
    hint: a.hint + b.hint,
  };
}
