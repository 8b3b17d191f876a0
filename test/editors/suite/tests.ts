import "./activation.ts";
import "./diagnostics.ts";
import "./providers.ts";
import "./documents.ts";
import "./settings.ts";
import "./commands.ts";
import "./preview.ts";
import "./robustness.ts";
