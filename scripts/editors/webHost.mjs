// Runs a suite in the web worker extension host of an editor. Its server knows no option for it, so a proxy on this
// machine adds the addresses of the extension and the suite to the page, and serves the extension's files.
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { connect } from "node:net";
import { extname, join, posix, relative } from "node:path";

/** @type {Readonly<Record<string, string>>} */
const TYPES = { ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml" };
const CONFIGURATION = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;

/**
 * @param {number} port of the editor
 * @param {string} extension its folder
 * @param {string} tests the suite, in the extension's folder
 * @returns {Promise<{ origin: string, close: () => void }>}
 */
export async function webHostProxy(port, extension, tests) {
  const proxy = createServer((req, res) => {
    const path = new URL(req.url ?? "/", "http://localhost").pathname;
    if (path.startsWith("/ext/"))
      void serveFile(join(extension, posix.normalize(decodeURIComponent(path.slice(4)))), res);
    else pass(req, res, path === "/");
  });

  /** @param {import("node:http").IncomingMessage} req @param {import("node:http").ServerResponse} res @param {boolean} isPage */
  function pass(req, res, isPage) {
    const headers = isPage ? { ...req.headers, "accept-encoding": "identity" } : req.headers;
    const up = request(
      { host: "127.0.0.1", port, path: req.url, method: req.method, headers },
      async (answer) => {
        const sent = { ...answer.headers };
        if (!isPage) {
          res.writeHead(answer.statusCode ?? 500, sent);
          answer.pipe(res);
          return;
        }
        let html = "";
        for await (const chunk of answer) html += chunk;
        delete sent["content-length"];
        // It allows no extension from another place.
        delete sent["content-security-policy"];
        res.writeHead(answer.statusCode ?? 500, sent);
        res.end(withExtension(html, req.headers.host ?? ""));
      },
    );
    up.on("error", () => res.destroy());
    req.pipe(up);
  }

  /** @param {string} html @param {string} authority @returns {string} */
  function withExtension(html, authority) {
    return html.replace(CONFIGURATION, (_, before, data) => {
      const configuration = JSON.parse(data.replace(/&quot;/g, '"').replace(/&amp;/g, "&"));
      /** @param {string} path */
      const at = (path) => ({ scheme: "http", authority, path });
      configuration.developmentOptions = {
        ...configuration.developmentOptions,
        extensions: [at("/ext")],
        extensionTestsPath: at(`/ext/${relative(extension, tests)}`),
      };
      const text = JSON.stringify(configuration).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
      return `${before}${text}"`;
    });
  }

  proxy.on("upgrade", (req, socket, head) => {
    const up = connect(port, "127.0.0.1", () => {
      const raw = req.rawHeaders;
      let text = `${req.method} ${req.url} HTTP/1.1\r\n`;
      for (let at = 0; at < raw.length; at += 2) text += `${raw[at]}: ${raw[at + 1]}\r\n`;
      up.write(`${text}\r\n`);
      up.write(head);
      socket.pipe(up).pipe(socket);
    });
    up.on("error", () => socket.destroy());
    socket.on("error", () => up.destroy());
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = /** @type {import("node:net").AddressInfo} */ (proxy.address());
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}

/** @param {string} path @param {import("node:http").ServerResponse} res */
async function serveFile(path, res) {
  try {
    const bytes = await readFile(path);
    res.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
    res.end(bytes);
  } catch {
    res.statusCode = 404;
    res.end();
  }
}
