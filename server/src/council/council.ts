/** What `delib.json` says of a council beyond its collectivity. Plain data: it is sent to threads as it is. */
export interface Council {
  /** The assembly as its acts name it (« Conseil municipal »), or null. */
  readonly assembly: string | null;
  /** City of the tribunal administratif that judges its acts, or null. */
  readonly court: string | null;
  readonly members: readonly CouncilMember[];
  /** False when an entry of the members could not be used: somebody may then be missing from them. */
  readonly whole: boolean;
  readonly actes: ActesDefaults;
}

/** A member; one person may stand there several times, once for each term. */
export interface CouncilMember {
  /** As the council writes it, without civility. */
  readonly name: string;
  readonly civility: string | null;
  /** « Maire », « 2e adjointe » … or null. */
  readonly function: string | null;
  readonly group: string | null;
  readonly commune: string | null;
  /** Name of the substitute who sits when the member does not; true: this very person is somebody's substitute. */
  readonly substitute: string | true | null;
  /** First day in office, ISO; null when it is not known. */
  readonly from: string | null;
  /** Last day in office, ISO; null while it lasts. */
  readonly to: string | null;
}

/** What the council's transmissions to the prefecture have in common. */
export interface ActesDefaults {
  /** Nature of the acts, as in an identifier (« DE »), or null. */
  readonly nature: string | null;
  /** Code of the nomenclature that is proposed first (« 9.1 »), or null. */
  readonly nomenclature: string | null;
}

/** Whether a member is in office on an ISO day; both ends of a term are days in office. */
export function isInOffice({ from, to }: Pick<CouncilMember, "from" | "to">, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
