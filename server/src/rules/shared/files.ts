/**
 * The name of another file as a message in `here` says it: without its folders, or with as many of them as tell it from
 * `here` when both have one name. Escapes of URIs are read.
 */
export function otherFile(file: string, here: string): string {
  const parts = file.split("/");
  const own = here.split("/");
  if (file === here) return readable(parts.at(-1) ?? "", file);
  let count = 1;
  while (count <= parts.length && parts.at(-count) === own.at(-count)) count++;
  if (count > parts.length) return `./${parts.join("/")}`;
  return readable(parts.slice(-count).join("/"), file);
}

function readable(name: string, file: string): string {
  if (!/^[a-z][\w+.-]*:/i.test(file)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
