import type { Settings } from "./settings.ts";

/**
 * The settings of the acts of each folder, per settings of the client. Acts of one folder share theirs: what is known of
 * them is kept by the settings' own identity.
 */
export class FolderSettings {
  readonly #kept = new WeakMap<Settings, Map<string, Settings>>();

  /** Those of a folder; undefined as long as none were kept. */
  get(settings: Settings, folder: string): Settings | undefined {
    return this.#kept.get(settings)?.get(folder);
  }

  /** Keeps those that were made for a folder; gives the ones that were kept first. */
  keep(settings: Settings, folder: string, made: Settings): Settings {
    const folders = this.#kept.get(settings) ?? new Map<string, Settings>();
    this.#kept.set(settings, folders);
    const first = folders.get(folder) ?? made;
    folders.set(folder, first);
    return first;
  }
}
