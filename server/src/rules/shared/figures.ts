/** A figure of a table: its value in the unit of its last decimal (`1 234,50` is 123450 with 2 decimals). */
export interface Figure {
  readonly units: number;
  readonly decimals: number;
  /** What stands between thousands: a space, a no-break space, a full stop, or nothing. */
  readonly separator: string;
  /** The sign after the figure: « € », « % », « k€ »; empty for none. */
  readonly unit: string;
}

const FIGURE =
  /^(?:\+[ \u00a0\u202f]?)?(?:(-|−|–)[ \u00a0\u202f]?)?(\d{1,3}(?:([ \u00a0\u202f.])\d{3}(?:\3\d{3}){0,4})?|\d{1,15})(?:,(\d{1,4}))?[ \u00a0\u202f]{0,2}(€|euros?|%|k€|K€|M€|€ HT|€ TTC|)$/i;

/** The figure that a cell holds, and nothing else; null for words or an empty cell. */
export function readFigure(cell: string): Figure | null {
  if (cell.length === 0 || cell.length > 40) return null;
  const match = FIGURE.exec(cell);
  if (!match) return null;
  const [, minus, whole = "", separator = "", decimals = "", unit = ""] = match;
  const units = Number(whole.replace(/\D/g, "") + decimals);
  if (!Number.isSafeInteger(units)) return null;
  return { units: minus ? -units : units, decimals: decimals.length, separator, unit };
}

/** The units of a figure at so many decimals, at least its own. */
export function unitsAt(figure: Figure, decimals: number): number {
  return figure.units * 10 ** (decimals - figure.decimals);
}

/** A sum of `units` at so many decimals, written like the model: same thousands, same sign after it. */
export function writeLike(model: string, units: number, decimals: number): string {
  const figure = readFigure(model);
  const digits = String(Math.abs(units)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const separator = figure?.separator ?? "";
  const grouped = separator === "" ? whole : whole.replace(/\B(?=(?:\d{3}){1,6}$)/g, separator);
  const decimal = decimals > 0 ? `,${digits.slice(digits.length - decimals)}` : "";
  const tail =
    /[ \u00a0\u202f]{0,2}[^\d \u00a0\u202f]{0,8}(?: [A-Z]{2,3})?$/.exec(model.replace(/^.*\d/, ""))?.[0] ??
    "";
  return `${units < 0 ? "-" : ""}${grouped}${decimal}${tail}`;
}
