/**
 * One name for every writing of a URI: editors escape more or fewer characters, and write a drive's letter large or
 * small, so that a file listed here and a document opened there would otherwise be two.
 */
export function uriKey(uri: string): string {
  return decoded(uri).replace(/^(file:\/\/\/)([A-Za-z]):/, (_, scheme: string, drive: string) => {
    return `${scheme}${drive.toLowerCase()}:`;
  });
}

/** The URI of a file below a folder, escaped as VS Code escapes; `names` are the folders and the file, outermost first. */
export function uriBelow(folder: string, names: readonly string[]): string {
  return [folder, ...names.map(escaped)].join("/");
}

/** The URI of a folder that is named from another one, as « ../styles » is. */
export function uriFrom(folder: string, named: string): string {
  let at = folder;
  for (const name of named.replaceAll("\\", "/").split("/")) {
    if (name === "" || name === ".") continue;
    at = name === ".." ? at.slice(0, at.lastIndexOf("/")) : `${at}/${encodeURIComponent(name)}`;
  }
  return at;
}

/** The name of the file of a URI, as a person writes it. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf("/") + 1));
}

/** Whether the URI of something that came or went can be a folder's: its name has no ending as files have. */
export function mayBeFolder(uri: string): boolean {
  return !/[^.]\.[A-Za-z]\w{0,4}$/.test(nameOf(uri));
}

function escaped(name: string): string {
  const code = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(name).replace(/[!'()*]/g, code);
}

/** What is no valid escape stays as it is. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
