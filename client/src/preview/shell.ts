import { Uri, type Webview } from "vscode";

/** The page of a preview before it has an act: one script and nothing else may run, nothing may be loaded. */
export function shellHtml(webview: Webview, extensionUri: Uri, title: string): string {
  const nonce = newNonce();
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, "client/dist/preview.js"));
  return `<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}';">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/[&<>]/g, " ")}</title>
</head>
<body>
<main id="desk"><div id="paper"></div><div id="notes"></div></main>
<script nonce="${nonce}" src="${script.toString(true)}"></script>
</body>
</html>`;
}

function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
