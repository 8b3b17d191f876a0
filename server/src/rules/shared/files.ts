/** The name of a file as a message says it: without its folders, escapes of a URI read. */
export function fileName(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (!/^[a-z][\w+.-]*:/i.test(file)) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
